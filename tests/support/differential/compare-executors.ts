import type { FormattedExecutionResult } from 'graphql';
import { parse, validate } from 'graphql';

import type { Say } from '../../../gateway/execution/calls/request-calls.ts';
import type { Plant } from '../federation/our-executor.ts';
import { ourExecutor } from '../federation/our-executor.ts';
import type { ComposedSet } from '../federation/subgraph-set.ts';
import type { Coverage } from './coverage.ts';
import { countOperation } from './coverage.ts';
import type { WrittenOperation } from './write-operation.ts';

/** Another executor, to be equal to. */
export type Ask = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<FormattedExecutionResult>;

/** By their paths, by the root fields below which they stand, or not at all. */
export type ErrorsAs = 'paths' | 'roots' | 'none';

/** What is compared: our executor over subgraphs, a mistake planted into it or not, and others by name. */
export interface Compared {
  readonly composed: Pick<ComposedSet, 'supergraph' | 'askSubgraph' | 'apiSchema'>;
  readonly others: Readonly<Record<string, Ask>>;
  readonly coverage?: Coverage;
  readonly plant?: Plant;
  /** How far errors are compared; of several that take one object along, an executor may tell any. */
  readonly errors?: ErrorsAs | undefined;
}

/** A check of one operation: fails where our executor does not answer as the others do. */
export function compareExecutors({
  composed,
  others: executors,
  coverage,
  plant,
  errors: errorsAs = 'paths',
}: Compared) {
  const ours = ourExecutor(composed, plant);
  return async (operation: WrittenOperation): Promise<void> => {
    const { query, variables } = operation;
    const invalid = validate(composed.apiSchema, parse(query));
    if (invalid.length > 0)
      throw new AggregateError(invalid, `Invalid: ${String(invalid[0])}\n${query}`);
    const { answer, calls } = await ours(query, { variables });
    const agencies = new Set(calls.map(({ agency }) => agency));
    if (coverage) countOperation(coverage, composed.apiSchema, query, agencies);
    const problems = [...(answer.errors ?? []), ...(answer.flaws ?? [])];
    for (const [name, ask] of Object.entries(executors)) {
      const { data, errors = [] } = await ask(query, variables);
      const [ownPlaces, places] = [problems, errors].map((each) => placesOf(each, errorsAs));
      // The reference puts fields under conditions last; one schema keeps the order of the operation.
      const [told, wanted] =
        name === 'reference'
          ? [inWords(sorted(answer.data), ownPlaces), inWords(sorted(data), places)]
          : [inWords(answer.data, ownPlaces), inWords(data, places)];
      if (told !== wanted) throw new Error(report(operation, name, told, wanted));
    }
    const repeated = calls.find(saysTwice);
    if (repeated) throw new Error(report(operation, 'one of each', JSON.stringify(repeated), ''));
  };
}

/** Where errors stand, without order. */
function placesOf(
  errors: readonly { readonly path?: readonly (string | number)[] | undefined }[],
  errorsAs: ErrorsAs,
): string {
  if (errorsAs === 'none') return '';
  const paths = errors.map(({ path }) => JSON.stringify(errorsAs === 'roots' ? path?.[0] : path));
  return `\nerrors at ${[...new Set(paths)].toSorted().join(' ')}`;
}

function inWords(data: unknown, places = ''): string {
  return `${JSON.stringify(data ?? null)}${places}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, sorted(each)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function saysTwice({ variables: { representations } }: Say): boolean {
  if (!Array.isArray(representations)) return false;
  return new Set(representations.map((each) => JSON.stringify(each))).size < representations.length;
}

function report(
  { query, variables }: WrittenOperation,
  name: string,
  told: string,
  wanted: string,
) {
  return [
    'Ask, as a case of tests/gateway/federation:',
    `query: ${JSON.stringify(query)},`,
    `variables: ${JSON.stringify(variables)},`,
    `${name}: ${wanted}`,
    `ours: ${told}`,
  ].join('\n');
}
