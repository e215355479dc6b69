/** The constraint that a database error names, or nothing; Drizzle wraps the driver's error as the cause. */
export function constraintOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('constraint_name' in error && typeof error.constraint_name === 'string') return error.constraint_name;
  return constraintOf(error.cause);
}
