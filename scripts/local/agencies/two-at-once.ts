/** Runs work on each item, two at a time: as many as a small machine has processors; each ends as it may. */
export async function twoAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly PromiseSettledResult<Result>[]> {
  const lanes: readonly [Promise<unknown>, Promise<unknown>] = [
    Promise.resolve(),
    Promise.resolve(),
  ];
  let free = [...lanes];
  const results: Promise<Result>[] = [];
  for (const item of items) {
    const lane = await Promise.race(free.map((promise, index) => promise.then(() => index)));
    const result = work(item);
    results.push(result);
    free = free.with(
      lane,
      result.catch(() => undefined),
    );
  }
  return Promise.allSettled(results);
}
