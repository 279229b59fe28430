/** Something that is made of an operation, and an estimate of the memory it takes. */
export interface Made<Value> {
  readonly value: Value;
  readonly bytes: number;
}

interface Entry<Value> {
  readonly making: Promise<Value>;
  /** Once it is made. */
  value?: Value;
  bytes: number;
  hits: number;
}

/** What is made of operations, by key: made once however many ask for it at the same time, the least recently used let go. */
export class OperationCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** What is kept under a key, if it is made already. */
  find(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry?.value === undefined) return undefined;
    this.#use(key, entry);
    return entry.value;
  }

  /** What is kept under a key, or being made; else it is made now. What fails is not kept. */
  async obtain(key: string, make: () => Promise<Made<Value>>, hits = 0): Promise<Value> {
    const known = this.#entries.get(key);
    if (known) {
      this.#use(key, known);
      return known.making;
    }
    const made = make();
    const entry: Entry<Value> = {
      making: made.then(({ value }) => value),
      bytes: 0,
      hits: hits + 1,
    };
    entry.making.catch(() => undefined); // Whoever made it is told below, even if nobody else waits.
    this.#entries.set(key, entry);
    try {
      const { value, bytes } = await made;
      this.#keep(key, entry, value, bytes);
      return value;
    } catch (error) {
      this.#entries.delete(key);
      throw error;
    }
  }

  /** What is used most, with how often; what is still being made apart. */
  mostUsed(count: number): readonly { readonly value: Value; readonly hits: number }[] {
    return [...this.#entries.values()]
      .flatMap(({ value, hits }) => (value === undefined ? [] : [{ value, hits }]))
      .toSorted((one, other) => other.hits - one.hits)
      .slice(0, count);
  }

  #use(key: string, entry: Entry<Value>): void {
    entry.hits += 1;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
  }

  #keep(key: string, entry: Entry<Value>, value: Value, bytes: number): void {
    entry.value = value;
    entry.bytes = bytes;
    this.#bytes += bytes;
    for (const [oldest, { bytes: freed, value: isMade }] of this.#entries) {
      if (this.#bytes <= this.#maxBytes) return;
      if (oldest === key || isMade === undefined) continue;
      this.#entries.delete(oldest);
      this.#bytes -= freed;
    }
  }
}
