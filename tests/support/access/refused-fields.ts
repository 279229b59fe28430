import type { GraphAnswer } from './graph-answer.ts';

const refusals: ReadonlySet<unknown> = new Set([
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'FORBIDDEN',
  'PURPOSE_REQUIRED',
]);

/**
 * Which of some fields of a type are refused to whoever asks. `keys` lead to the type in the answer. Of several
 * refusals under one object a server may tell the first alone, so that the others are asked for again.
 */
export async function refusedFields(
  fields: readonly string[],
  keys: readonly string[],
  ask: (fields: readonly string[]) => Promise<GraphAnswer>,
): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  for (;;) {
    const left = fields.filter((name) => !refused.has(name));
    if (left.length === 0) return refused;
    const before = refused.size;
    for (const path of refusedPaths(await ask(left))) {
      for (const name of path.length <= keys.length
        ? left
        : path.slice(keys.length, keys.length + 1))
        refused.add(name);
    }
    if (refused.size === before) return refused;
  }
}

function refusedPaths({ errors = [] }: GraphAnswer): readonly (readonly string[])[] {
  return errors.map(({ message, path, extensions }) => {
    // Anything else that goes wrong is a fault of the question, which must not pass for a permission.
    if (!refusals.has(extensions?.['code']))
      throw new Error(`${message} at ${path?.join('.') ?? ''}`);
    return (path ?? []).filter((key) => typeof key === 'string');
  });
}
