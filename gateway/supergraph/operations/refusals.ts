import { refusalCode } from '../planning/planning-refused.ts';

interface Refusal {
  readonly error: unknown;
  /** In milliseconds of performance.now(). */
  readonly until: number;
}

const memoryMilliseconds = 60_000;
const maxRefusals = 1_000;

/** Operations that could not be planned: for a minute, whoever sends one again is refused at once. */
export class Refusals {
  readonly #refusals = new Map<string, Refusal>();

  throwIfKnown(key: string): void {
    const refusal = this.#refusals.get(key);
    if (!refusal) return;
    if (refusal.until > performance.now()) throw refusal.error;
    this.#refusals.delete(key);
  }

  remember(key: string, error: unknown): void {
    if (!refusalCode(error) || this.#refusals.has(key)) return;
    const [oldest] = this.#refusals.keys();
    if (oldest !== undefined && this.#refusals.size >= maxRefusals) this.#refusals.delete(oldest);
    this.#refusals.set(key, { error, until: performance.now() + memoryMilliseconds });
  }
}
