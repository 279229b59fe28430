import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { withoutRules } from '../../../schema/without-rules.ts';
import { boardQuestion } from '../board-question.ts';
import { composeHeavyGraph, composeWideGraph } from './bench-graph.ts';
import {
  agenciesOperation,
  entitiesOperation,
  heavyOperation,
  tinyOperation,
} from './bench-operations.ts';
import type { Scenario } from './compare.ts';

/** How thoroughly it is measured. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

/** The three operations of which a gateway's day is made. */
export const operationScenarios = (effort: Effort): readonly Scenario[] => [
  {
    title: 'Heavy: four agencies, nested lists, few entities in many places',
    supergraphAt: composeHeavyGraph,
    operation: heavyOperation,
    connections: 50,
    ...effort,
  },
  {
    title: "The Board's question: eight agencies, every indicator of a quarter",
    supergraphAt: ourSupergraph,
    operation: boardQuestion,
    connections: 50,
    ...effort,
  },
  {
    title: 'Tiny: one object of one agency',
    supergraphAt: composeHeavyGraph,
    operation: tinyOperation,
    connections: 50,
    ...effort,
  },
];

/** One list of so many entities, one request at a time. */
export const entitiesScenario = (count: number, effort: Effort): Scenario => ({
  title: `${count}`,
  supergraphAt: composeHeavyGraph,
  operation: entitiesOperation(count),
  connections: 1,
  ...effort,
});

/** One short list to which so many agencies add. */
export const agenciesScenario = (count: number, effort: Effort): Scenario => ({
  title: `${count}`,
  supergraphAt: (addressOf) => composeWideGraph(count, addressOf),
  operation: agenciesOperation(count),
  connections: 10,
  ...effort,
});

/** The composed graph of the initiative without its rules, which the reference refuses, its agencies at other addresses. */
function ourSupergraph(addressOf: (agency: string) => string): string {
  const file = join(import.meta.dirname, '../../../../schema/supergraph.graphql');
  return withoutRules(readFileSync(file, 'utf8')).replace(
    /(@join__graph\(name: "([^"]+)", url: )"[^"]*"/g,
    (_all, start: string, agency: string) => `${start}"${addressOf(agency)}"`,
  );
}
