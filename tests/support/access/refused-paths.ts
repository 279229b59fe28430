import type { GraphAnswer } from './graph-answer.ts';

const refusals: ReadonlySet<unknown> = new Set([
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'FORBIDDEN',
  'PURPOSE_REQUIRED',
]);

/** How a question was put. */
export interface Circumstances {
  /** How many response keys lead to what the paths start from. */
  readonly keysBefore: number;
  /** The code with which what was given is refused to those who are listened to; null where all of it is fit. */
  readonly unfit: string | null;
}

/**
 * The paths at which whoever asks is refused, as response keys with dots between them. Of several refusals under
 * one object a server may tell the first alone, so it is asked again without what was refused, until nothing is.
 */
export async function refusedPaths(
  ask: (excluded: ReadonlySet<string>) => Promise<GraphAnswer>,
  { keysBefore, unfit }: Circumstances,
): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  for (;;) {
    const before = refused.size;
    for (const path of pathsIn(await ask(refused), unfit))
      refused.add(path.slice(keysBefore).join('.'));
    if (refused.size === before || refused.has('')) return refused;
  }
}

function pathsIn(
  { errors = [] }: GraphAnswer,
  unfit: string | null,
): readonly (readonly string[])[] {
  return errors.flatMap(({ message, path = [], extensions }) => {
    const code = extensions?.['code'];
    if (code === unfit && path.length === 1) return [];
    // Anything else that goes wrong is a fault of the question, and must not pass for a permission.
    if (!refusals.has(code)) throw new Error(`${message} at ${path.join('.')}`);
    return [path.filter((key) => typeof key === 'string')];
  });
}
