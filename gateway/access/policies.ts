import type { Policy as SharedPolicy } from '../../subgraphs/_kit/wire/policies.ts';
import { policies as sharedPolicies } from '../../subgraphs/_kit/wire/policies.ts';

/** Whether an identity meets a condition that `@policy` names. */
export type Policy = SharedPolicy;

/** The policies by name, the same to which the agencies hold everybody; nobody meets one that is absent. */
export const policies: ReadonlyMap<string, Policy> = sharedPolicies;
