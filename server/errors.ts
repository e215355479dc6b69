/** What can go wrong on purpose. Anything else thrown is a bug, and is shown to people only as "internal". */
export type ErrorCode = 'invalid' | 'signedOut' | 'forbidden' | 'notFound' | 'conflict' | 'tooMany';

export class AppError extends Error {
  /**
   * @param reason a key under `errors` in the message files, such as `sponsorship.full`
   * @param field the field of the form that caused it, when one did
   */
  constructor(
    readonly code: ErrorCode,
    readonly reason: string,
    readonly field?: string,
  ) {
    super(reason);
  }
}

export const invalid = (reason: string, field: string) => new AppError('invalid', reason, field);
export const signedOut = () => new AppError('signedOut', 'signedOut');
export const forbidden = (reason = 'forbidden') => new AppError('forbidden', reason);
export const notFound = (what: string) => new AppError('notFound', `${what}.notFound`);
export const conflict = (reason: string, field?: string) => new AppError('conflict', reason, field);
export const tooMany = (reason = 'tooMany') => new AppError('tooMany', reason);
