import { operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { buildASTSchema, getOperationAST, parse, print, validate } from 'graphql';

import type { Policy } from '../../../gateway/access/policies.ts';
import { policies as usualPolicies } from '../../../gateway/access/policies.ts';
import { readRules } from '../../../gateway/access/rules/read-rules.ts';
import type { AgencyCall } from '../../../gateway/agencies/agency.ts';
import { usualSettings } from '../../../gateway/agencies/settings/agency-settings.ts';
import { openWatch } from '../../../gateway/agencies/watch.ts';
import { shareCalls } from '../../../gateway/execution/calls/share-calls.ts';
import { readSupergraphFacts } from '../../../gateway/execution/supergraph-facts.ts';
import type { LoadedSupergraph } from '../../../gateway/supergraph/load-supergraph.ts';
import { AllowedOperations } from '../../../gateway/supergraph/operations/allowed-operations.ts';
import { Operations } from '../../../gateway/supergraph/operations/operations.ts';
import type { PlannerQuestion } from '../../../gateway/supergraph/planning/planner-messages.ts';
import { executeRequest } from '../../../gateway/supergraph/request/execute-request.ts';
import { GatewayContext } from '../../../gateway/supergraph/request/gateway-context.ts';
import { shareAnswers } from '../../../gateway/supergraph/request/share-answers.ts';
import type { IncomingRequest } from '../../../gateway/supergraph/server-gateway.ts';
import { Usage } from '../../../gateway/supergraph/usage.ts';
import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { SubgraphSet } from '../federation/subgraph-set.ts';
import { composeSet } from '../federation/subgraph-set.ts';

const securityImports = ['"@authenticated"', '"@requiresScopes"', '"@policy"'];

/** Somebody of whom nothing is known but that she holds some scopes. */
export function holding(...scopes: string[]): Identity {
  return { ...publicIdentity, sub: 'somebody', scopes };
}

/** A supergraph with rules in this process, and what its subgraphs were asked. */
export function protectedGraph(
  set: SubgraphSet,
  policies: ReadonlyMap<string, Policy> = usualPolicies,
) {
  const composed = composeSet({ ...set, imports: set.imports ?? securityImports });
  const calls: AgencyCall[] = [];
  const planned: string[] = [];
  const supergraph = loaded(composed, policies, calls, planned);
  const ask = async (
    query: string,
    identity = publicIdentity,
    variables: Readonly<Record<string, unknown>> = {},
  ) => {
    const document = parse(query);
    const invalid = validate(supergraph.apiSchema, document);
    if (invalid.length > 0) throw new AggregateError(invalid, `${String(invalid[0])}\n${query}`);
    const operation = getOperationAST(document);
    const incoming = {
      request: { query, variables },
      operation,
      document,
      queryHash: query,
      source: query,
      operationName: operation?.name?.value ?? null,
    };
    const context = new GatewayContext({ identity });
    const deadline = performance.now() + 10_000;
    calls.splice(0);
    const { answered } = await executeRequest(
      supergraph,
      incoming as unknown as IncomingRequest, // what an executor reads of it
      { context, deadline, budgetMilliseconds: 10_000 },
    );
    const { text, errors = [], flaws = [] } = answered;
    const paths = errors.map(({ path }) => path?.join('.') ?? '');
    return { data: JSON.parse(text) as unknown, text, errors, paths, flaws, calls: [...calls] };
  };
  return { ask, planned, apiSchema: supergraph.apiSchema, sdl: composed.supergraphSdl };
}

type Composed = ReturnType<typeof composeSet>;

function loaded(
  { set, supergraph, supergraphSdl, askSubgraph }: Composed,
  policies: ReadonlyMap<string, Policy>,
  calls: AgencyCall[],
  planned: string[],
): LoadedSupergraph {
  const apiSchema = supergraph.apiSchema();
  const facts = readSupergraphFacts(
    supergraph.schema.toGraphQLJSSchema(),
    apiSchema.toGraphQLJSSchema(),
  );
  const rules = readRules(buildASTSchema(parse(supergraphSdl), { assumeValid: true }));
  const planner = new QueryPlanner(supergraph, { typeConditionedFetching: true });
  const plan = ({ operation: text }: PlannerQuestion) => {
    planned.push(text);
    const operation = operationFromDocument(apiSchema, parse(text));
    return Promise.resolve(JSON.stringify(planner.buildQueryPlan(operation)));
  };
  const agencies = new Map(
    Object.keys(set.subgraphs).map((name) => {
      const ask = (call: AgencyCall) => {
        calls.push(call);
        return askSubgraph(name, call.query, call.variables ?? {});
      };
      const connection = { name, ask, close: () => Promise.resolve() };
      return [name, { connection, settings: usualSettings }] as const;
    }),
  );
  const watch = openWatch();
  const close = () => Promise.resolve();
  return {
    id: 'protected',
    apiSchema: facts.apiSchema,
    file: { file: '', id: '', sdl: supergraphSdl, agencies: [] },
    drawLabels: () => [],
    allowed: new AllowedOperations(rules, policies, facts.apiSchema),
    operations: new Operations(facts, { apiSchema: '', plan, close }, 10_000_000, { ...silent }),
    agencies,
    share: shareCalls(watch),
    shareAnswers: shareAnswers(agencies.values(), watch),
    usage: new Usage(),
    close,
  };
}

const nothing = () => undefined;
const silent = {
  request: nothing,
  refusedUnread: nothing,
  sought: nothing,
  kept: nothing,
  planned: nothing,
  refused: nothing,
  loaded: nothing,
  broken: nothing,
};

/** The fields that the subgraphs were asked for, whatever for. */
export function selected(calls: readonly AgencyCall[]): string {
  return calls.map(({ query }) => print(parse(query))).join('\n');
}
