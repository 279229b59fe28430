/** A start that failed for a reason its operator can mend: the message says how, and is all that is printed. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
