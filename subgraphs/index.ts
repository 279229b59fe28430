import type { Subgraph } from './_kit/define-subgraph.ts';
import { governance } from './governance/subgraph.ts';
import { ilo } from './ilo/subgraph.ts';
import { iom } from './iom/subgraph.ts';
import { paho } from './paho/subgraph.ts';
import { unWomen } from './un-women/subgraph.ts';
import { unhcr } from './unhcr/subgraph.ts';
import { unicef } from './unicef/subgraph.ts';
import { unops } from './unops/subgraph.ts';

/** The register of the subgraphs, in the contract's order. Scripts and tests read it, servers never do. */
export const subgraphs: readonly Subgraph[] = [
  unhcr,
  iom,
  ilo,
  unWomen,
  paho,
  unicef,
  unops,
  governance,
];
