import {
  AnswerKeeping,
  AnswerRequest,
  AskToWrite,
  ChooseRequests,
  ConversationRef,
  FindConversations,
  GetAsking,
  GetConversation,
  MarkRead,
  MessageRef,
  ReportMessages,
  ReportRequest,
  SendMessage,
  SetKeeping,
} from '@/server/messages/input';
import { answerKeeping, setKeeping } from '@/server/messages/keeping';
import { deleteMessage, endConversation, markRead, sendMessage } from '@/server/messages/mutations';
import { countUnread, findConversations, findRequests, getAsking, getConversation } from '@/server/messages/queries';
import { reportMessages, reportRequest } from '@/server/messages/reporting';
import { answerRequest, askToWrite, chooseRequests } from '@/server/messages/requests';
import { call, limited, may, memberProcedure, router } from './trpc';

const writing = memberProcedure.use(limited('write'));
const marking = memberProcedure.use(limited('mark'));
const reporting = memberProcedure.use(limited('report'));

// biome-ignore format: a table
export const messagesRouter = router({
  list:          memberProcedure.meta(may('conversation.list')).input(FindConversations).query(call(findConversations)),
  requests:      memberProcedure.meta(may('conversation.list')).query(call(findRequests)),
  unread:        memberProcedure.meta(may('conversation.list')).query(call(countUnread)),
  get:           memberProcedure.meta(may('conversation.read')).input(GetConversation).query(call(getConversation)),
  send:          writing.meta(may('conversation.write')).input(SendMessage).mutation(call(sendMessage)),
  delete:        writing.meta(may('message.delete')).input(MessageRef).mutation(call(deleteMessage)),
  markRead:      marking.meta(may('conversation.read')).input(MarkRead).mutation(call(markRead)),
  setKeeping:    writing.meta(may('conversation.keep')).input(SetKeeping).mutation(call(setKeeping)),
  answerKeeping: writing.meta(may('conversation.keep')).input(AnswerKeeping).mutation(call(answerKeeping)),
  end:           writing.meta(may('conversation.end')).input(ConversationRef).mutation(call(endConversation)),
  report:        reporting.meta(may('conversation.report')).input(ReportMessages).mutation(call(reportMessages)),
  asking:        memberProcedure.meta(may('messageRequest.ask')).input(GetAsking).query(call(getAsking)),
  ask:           writing.meta(may('messageRequest.ask')).input(AskToWrite).mutation(call(askToWrite)),
  answer:        writing.meta(may('messageRequest.answer')).input(AnswerRequest).mutation(call(answerRequest)),
  choose:        writing.meta(may('messageRequest.choose')).input(ChooseRequests).mutation(call(chooseRequests)),
  reportRequest: reporting.meta(may('messageRequest.report')).input(ReportRequest).mutation(call(reportRequest)),
});
