interface Remembered<Value> {
  readonly value: Promise<Value>;
  readonly until: number;
}

/**
 * Answers the same question for a few seconds without asking again, forgetting the oldest beyond
 * `size` and whatever could not be answered; who asks meanwhile waits for the same answer.
 */
export function shortMemory<Value>(
  milliseconds: number,
  size: number,
): (question: string, ask: () => Promise<Value>) => Promise<Value> {
  const answers = new Map<string, Remembered<Value>>();
  return (question, ask) => {
    const known = answers.get(question);
    if (known && performance.now() < known.until) return known.value;
    answers.delete(question);
    const [oldest] = answers.keys();
    if (answers.size >= size && oldest !== undefined) answers.delete(oldest);
    const remembered = { value: ask(), until: performance.now() + milliseconds };
    answers.set(question, remembered);
    remembered.value.catch(() => {
      if (answers.get(question) === remembered) answers.delete(question);
    });
    return remembered.value;
  };
}
