import DataLoader from 'dataloader';

/** Loads what a record refers to by a foreign key; every record has it, so that a missing one is an error. */
export function loadRequired<Row>(
  rows: DataLoader<string, Row | null>,
  what: string,
): DataLoader<string, Row> {
  return new DataLoader(async (keys) =>
    (await rows.loadMany(keys)).map(
      (found, at) => found ?? new Error(`Cannot find ${what} "${keys[at] ?? ''}" of a record`),
    ),
  );
}
