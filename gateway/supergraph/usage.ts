/** Counts who uses something, so that it can be closed when nobody does any more. */
export class Usage {
  #users = 0;
  readonly #waiting: (() => void)[] = [];

  enter(): void {
    this.#users += 1;
  }

  leave(): void {
    this.#users -= 1;
    if (this.#users === 0) for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Resolves when the last has left. */
  async over(): Promise<void> {
    if (this.#users === 0) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
