import { StartupError } from '../subgraphs/_kit/wire/startup-error.ts';

/** Collects what is wrong with a start, so that all of it is reported at once. */
export class Problems {
  readonly #lines: string[] = [];

  /** The value, or undefined where it cannot be had, which is noted. */
  attempt<Value>(read: () => Value): Value | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof StartupError)) throw error;
      this.#lines.push(error.message);
      return undefined;
    }
  }

  /** Throws one `StartupError` for all, a line each. */
  throwIfAny(): void {
    if (this.#lines.length > 0) throw new StartupError(this.#lines.join('\n'));
  }
}
