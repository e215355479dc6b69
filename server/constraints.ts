/** The constraint that a database error names, or nothing; Drizzle wraps the driver's error as the cause. */
export function constraintOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('constraint_name' in error && typeof error.constraint_name === 'string') return error.constraint_name;
  return constraintOf(error.cause);
}

/** Whether the database turned a transaction away because it and another waited for each other (SQLSTATE 40P01). */
export function isDeadlock(error: unknown): boolean {
  return error instanceof Error && (('code' in error && error.code === '40P01') || isDeadlock(error.cause));
}
