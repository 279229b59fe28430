import { readFileSync } from 'node:fs';

/** A step of the README's walk-through: an operation, and the label of the persona who asks it. */
export interface WalkStep {
  readonly as: string;
  readonly text: string;
}

/** Reads the operations of the README's walk-through by their names; each is asked as whoever was named in bold last. */
export function readWalk(file: string): ReadonlyMap<string, WalkStep> {
  const [, walk = ''] = readFileSync(file, 'utf8').split("## A figure's way to the Board\n");
  const steps = new Map<string, WalkStep>();
  let as = '';
  for (const [, label, text] of (walk.split('\n## ')[0] ?? '').matchAll(
    /\b[Aa]s \*\*([^*]+)\*\*|```graphql\n([^`]*)```/g,
  )) {
    if (label !== undefined) as = label.replaceAll(/\s+/g, ' ');
    const name = /^(?:query|mutation) (\w+)/.exec(text ?? '')?.[1];
    if (name !== undefined && text !== undefined) steps.set(name, { as, text });
  }
  return steps;
}
