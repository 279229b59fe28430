import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { QueryPlanner } from '@apollo/query-planner';
import { getOperationAST, getVariableValues, parse } from 'graphql';

import { AgencyUnavailable } from '../../../gateway/agencies/agency.ts';
import type { RequestCalls, Say, Send } from '../../../gateway/execution/calls/request-calls.ts';
import { requestCalls } from '../../../gateway/execution/calls/request-calls.ts';
import type { CompiledOperation } from '../../../gateway/execution/compile-operation.ts';
import { compileOperation } from '../../../gateway/execution/compile-operation.ts';
import type { Answered } from '../../../gateway/execution/execute-operation.ts';
import { executeOperation } from '../../../gateway/execution/execute-operation.ts';
import type { SupergraphFacts } from '../../../gateway/execution/supergraph-facts.ts';
import { readSupergraphFacts } from '../../../gateway/execution/supergraph-facts.ts';
import type { AskSubgraph, ComposedSet } from './subgraph-set.ts';

/** What a question may say beside its text. */
export interface Circumstances {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Agencies that do not answer. */
  readonly away?: readonly string[];
  /** Labels of progressive overrides that hold. */
  readonly labels?: readonly string[];
}

/** An answer, what was said to whom for it, and how it was planned. */
export interface Told {
  readonly answer: Answered & { readonly data: unknown };
  readonly calls: readonly Say[];
  readonly plans: readonly QueryPlan[];
}

/** A mistake planted into the executor: each part may be replaced. */
export interface Plant {
  readonly facts?: (facts: SupergraphFacts) => SupergraphFacts;
  readonly plan?: (plan: QueryPlan) => QueryPlan;
  readonly compiled?: (operation: CompiledOperation) => CompiledOperation;
  readonly calls?: (calls: RequestCalls, send: Send) => RequestCalls;
  readonly ask?: (ask: AskSubgraph) => AskSubgraph;
}

interface Compiled {
  readonly compiled: CompiledOperation;
  readonly plans: readonly QueryPlan[];
}

const mostKept = 100;

/** Our executor over a set of subgraphs, in this process. */
export function ourExecutor(
  { supergraph, askSubgraph }: Pick<ComposedSet, 'supergraph' | 'askSubgraph'>,
  plant: Plant = {},
) {
  const apiSchema = supergraph.apiSchema();
  const ownFacts = readSupergraphFacts(
    supergraph.schema.toGraphQLJSSchema(),
    apiSchema.toGraphQLJSSchema(),
  );
  const facts = plant.facts?.(ownFacts) ?? ownFacts;
  const planner = new QueryPlanner(supergraph, { typeConditionedFetching: true });
  const ask = plant.ask?.(askSubgraph) ?? askSubgraph;

  // As the gateway does: what was planned once is not planned again.
  const kept = new Map<string, Promise<Compiled>>();
  const compiledOnce = (query: string, labels: readonly string[]) => {
    const key = [...labels, query].join('\n');
    const compiling = kept.get(key) ?? compile(query, labels);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, compiling);
    return compiling;
  };
  const compile = async (query: string, labels: readonly string[]): Promise<Compiled> => {
    const plans: QueryPlan[] = [];
    const planOf = (text: string) => {
      const operation = operationFromDocument(apiSchema, parse(text));
      const overrideConditions = new Map(labels.map((label) => [label, true]));
      const plan = planner.buildQueryPlan(operation, { overrideConditions });
      plans.push(plan);
      return Promise.resolve(plant.plan?.(plan) ?? plan);
    };
    return { compiled: await compileOperation(facts, planOf, parse(query), undefined), plans };
  };

  return async (
    query: string,
    { variables = {}, away = [], labels = [] }: Circumstances = {},
  ): Promise<Told> => {
    const { compiled, plans } = await compiledOnce(query, labels);
    const said: Say[] = [];
    const send: Send = async (say) => {
      said.push(say);
      if (away.includes(say.agency)) throw new AgencyUnavailable(say.agency, 'CONNECTION');
      return frozen(await ask(say.agency, say.query, say.variables));
    };
    const calls = requestCalls(send);
    const answer = await executeOperation(plant.compiled?.(compiled) ?? compiled, {
      variables,
      conditions: coerced(ownFacts, query, variables),
      calls: plant.calls?.(calls, send) ?? calls,
    });
    return { answer: { ...answer, data: JSON.parse(answer.text) as unknown }, calls: said, plans };
  };
}

function coerced(
  { apiSchema }: SupergraphFacts,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const definitions = getOperationAST(parse(query))?.variableDefinitions ?? [];
  const values = getVariableValues(apiSchema, definitions, variables);
  if (values.errors) throw new AggregateError(values.errors, values.errors.map(String).join('\n'));
  return values.coerced;
}

// What an agency sent may stand in several places and requests at once: who changed it would fail.
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
