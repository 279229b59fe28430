/**
 * A response's data that is written as JSON already. What wants the values, and not their text, finds
 * them by `toJSON`.
 */
export class WrittenData {
  readonly [key: string]: unknown;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}
