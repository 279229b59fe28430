/** The day on which the tests take place: the seeded data ends there. */
export const testAsOf = '2026-09-30';
