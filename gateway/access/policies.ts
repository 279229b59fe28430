import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';

/** Whether an identity meets a condition that `@policy` names. */
export type Policy = (identity: Identity) => boolean;

/** The policies by name; nobody meets one that is absent. */
export const policies: ReadonlyMap<string, Policy> = new Map([
  ['purpose_stated', ({ purpose }) => purpose !== null],
]);
