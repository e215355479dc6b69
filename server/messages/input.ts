import { z } from 'zod';
import { keepingChoices, reportReasons } from '@/db/vocabulary';

const text = (most: number) => z.string().trim().min(1, 'required').max(most, 'tooLong');

export const FindConversations = z.object({ after: z.uuid().optional().catch(undefined) });
export type FindConversations = z.infer<typeof FindConversations>;

export const ConversationRef = z.object({ conversationId: z.uuid() });
export type ConversationRef = z.infer<typeof ConversationRef>;

/** The newest messages, or those before the one of this number. */
export const GetConversation = ConversationRef.extend({ before: z.coerce.number().int().positive().optional().catch(undefined) });
export type GetConversation = z.infer<typeof GetConversation>;

/** The id is made where the words are written, so that sending twice sends once. */
export const SendMessage = ConversationRef.extend({ id: z.uuid(), body: text(8000), isSure: z.boolean().optional() });
export type SendMessage = z.infer<typeof SendMessage>;

export const MessageRef = z.object({ messageId: z.uuid() });
export type MessageRef = z.infer<typeof MessageRef>;

export const MarkRead = ConversationRef.extend({ number: z.number().int().positive() });
export type MarkRead = z.infer<typeof MarkRead>;

export const GetAsking = z.object({ to: z.string().min(1).max(30) });
export type GetAsking = z.infer<typeof GetAsking>;

export const AskToWrite = GetAsking.extend({ id: z.uuid(), words: text(500) });
export type AskToWrite = z.infer<typeof AskToWrite>;

export const RequestRef = z.object({ requestId: z.uuid() });
export type RequestRef = z.infer<typeof RequestRef>;

export const AnswerRequest = RequestRef.extend({ answer: z.enum(['accept', 'decline']) });
export type AnswerRequest = z.infer<typeof AnswerRequest>;

export const ChooseRequests = z.object({ takesRequests: z.boolean() });
export type ChooseRequests = z.infer<typeof ChooseRequests>;

export const SetKeeping = ConversationRef.extend({ days: z.enum(keepingChoices, 'required') });
export type SetKeeping = z.infer<typeof SetKeeping>;

export const AnswerKeeping = ConversationRef.extend({ answer: z.enum(['accept', 'decline']) });
export type AnswerKeeping = z.infer<typeof AnswerKeeping>;

const why = { reason: z.enum(reportReasons, 'required'), words: z.string().trim().max(2000, 'tooLong') };
const listed = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

export const ReportMessages = ConversationRef.extend({
  messageIds: z.preprocess(listed, z.array(z.uuid()).min(1, 'message.chooseSome').max(20, 'message.tooManyChosen')),
  ...why,
});
export type ReportMessages = z.infer<typeof ReportMessages>;

export const ReportRequest = RequestRef.extend(why);
export type ReportRequest = z.infer<typeof ReportRequest>;
