import type DataLoader from 'dataloader';

/** Loads what a foreign key promises to be there; throws where it is not. */
export async function loadKnown<Row>(
  loader: DataLoader<string, Row | null>,
  key: string,
): Promise<Row> {
  const found = await loader.load(key);
  if (found === null) throw new RangeError(`Cannot find "${key}": a record refers to it`);
  return found;
}

/** Loads several that foreign keys promise to be there, in the order of the keys. */
export function loadAllKnown<Row>(
  loader: DataLoader<string, Row | null>,
  keys: readonly string[],
): Promise<readonly Row[]> {
  return Promise.all(keys.map((key) => loadKnown(loader, key)));
}
