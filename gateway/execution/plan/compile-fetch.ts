import type { FetchNode } from '@apollo/query-planner';
import { isObjectType } from 'graphql';

import { compileContexts } from './contexts.ts';
import { deliveredPaths } from './delivered-keys.ts';
import { fetchEntities } from './fetch-entities.ts';
import { fetchRoot } from './fetch-root.ts';
import type { Fetch } from './fetch.ts';
import type { Step } from './places.ts';
import type { PlanContext, Run } from './plan-context.ts';
import { compileRepresentationKey } from './representation-key.ts';
import { compileRepresentation } from './representations.ts';
import { compileRewrites } from './rewrites.ts';
import { spineAt } from './spine.ts';

/** Compiles a Fetch node at the path of the Flatten nodes around it. */
export function compileFetch(node: FetchNode, path: readonly Step[], context: PlanContext): Run {
  const { schema, isKey, isSensitive, clientVariableOf } = context;
  const isKeyHere = (typename: string, field: string) => isKey(node.serviceName, typename, field);
  const fetch: Fetch = {
    agency: node.serviceName,
    query: node.operation,
    queryText: JSON.stringify(node.operation),
    kind: node.operation.startsWith('mutation') ? 'mutation' : 'query',
    isSensitive: isSensitive(node.operation),
    variableNames: (node.variableUsages ?? []).map((name) => [name, clientVariableOf(name)]),
    represent: node.requires ? compileRepresentation(schema, node.requires, isKeyHere) : null,
    representationKey: node.requires ? compileRepresentationKey(node.requires) : null,
    mayUnite: !context.hasContexts,
    rewriteInput: compileRewrites(schema, node.inputRewrites),
    rewriteOutput: compileRewrites(schema, node.outputRewrites),
    isObjectName: (typename) =>
      typeof typename === 'string' && isObjectType(schema.getType(typename)),
    contextsOf: compileContexts(schema, node.contextRewrites),
    path,
    spine: spineAt(context.spine, path),
    delivers: deliveredPaths(node),
  };
  return (execution) =>
    fetch.represent
      ? fetchEntities(fetch, fetch.represent, execution)
      : fetchRoot(fetch, execution);
}
