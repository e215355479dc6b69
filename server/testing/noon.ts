/** The moment that tests begin at. */
export const noon = new Date('2030-01-01T12:00:00Z');
