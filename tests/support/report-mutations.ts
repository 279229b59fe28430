import type { DataSource } from 'typeorm';

import type { Subgraph } from '../../subgraphs/_kit/define-subgraph.ts';
import { prefixOf } from '../../subgraphs/_kit/reports/life/field-prefix.ts';
import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import { ask } from './ask.ts';

/** A version as tests read it. */
export interface AskedVersion {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly sha256: string;
  readonly submittedOn: string | null;
  readonly reason: string | null;
  readonly restates: number | null;
  readonly warnings: readonly string[];
  readonly events: readonly {
    readonly event: string;
    readonly actor: string;
    readonly reason: string | null;
  }[];
}

/** What came of a mutation: the version, or why it was refused. */
export interface Mutated {
  readonly version: AskedVersion | null;
  readonly code?: unknown;
  readonly message?: string | undefined;
}

/** What tests read of a version. */
export const versionFields =
  'id version stage sha256 submittedOn reason restates warnings events { event actor reason }';

const PARAMETERS: Readonly<Record<string, string>> = {
  Draft: '$reason: String',
  Correct:
    '$version: Int!, $corrections: [CellCorrectionInput!]!, $yearToDate: Float, $toDate: Float, $reason: String!',
  Submit: '$version: Int!, $reason: String',
  TakeBack: '$version: Int!, $reason: String!',
  Annotate: '$version: Int!, $note: String, $evidence: [EvidenceInput!]',
};

/** Asks a subgraph for one mutation of a report: `Draft`, `Correct`, `Submit`, `TakeBack` or `Annotate`. */
export async function reportMutation(
  subgraph: Subgraph,
  db: DataSource,
  verb: string,
  variables: Record<string, unknown>,
  identity: Identity,
  fields = versionFields,
): Promise<Mutated> {
  const field = `${prefixOf(subgraph.name)}${verb}Report`;
  const given = `$idempotencyKey: ID!, $indicator: ID!, $period: ID!, ${PARAMETERS[verb] ?? ''}`;
  const passed = [...given.matchAll(/\$(\w+)/g)].map(([, name = '']) => `${name}: $${name}`);
  const operation = `mutation (${given}) { ${field}(${passed.join(', ')}) { ${fields} } }`;
  const { data, errors } = await ask(subgraph, db, operation, variables, identity);
  const version = (data?.[field] ?? null) as AskedVersion | null; // as the operation says
  const [error] = errors ?? [];
  return error
    ? { version, code: error.extensions?.['code'], message: error.message }
    : { version };
}
