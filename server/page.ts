/** A page of rows that were asked for with one more than fits, and the row after which the next page begins, if there is one. */
export function pageOf<Row>(rows: Row[], size: number): { page: Row[]; last: Row | undefined } {
  const page = rows.slice(0, size);
  return { page, last: rows.length > size ? page.at(-1) : undefined };
}
