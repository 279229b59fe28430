/** The first line of what an error says, for a message that must fit on one. */
export function errorLine(error: unknown): string {
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  return String(isError ? error.message : error)
    .trim()
    .split('\n', 1)
    .join();
}
