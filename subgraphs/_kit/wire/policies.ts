import type { Identity } from './identity.ts';

/** Whether an identity meets a condition that `@policy` names. */
export type Policy = (identity: Identity) => boolean;

/** The policies by name, to which the gateway and the agencies hold everybody; nobody meets one that is absent. */
export const policies: ReadonlyMap<string, Policy> = new Map([
  ['purpose_stated', ({ purpose }) => purpose !== null],
]);
