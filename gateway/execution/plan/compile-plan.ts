import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';

import { compileFetch } from './compile-fetch.ts';
import type { PlanContext, Run } from './plan-context.ts';
import type { Step } from './places.ts';
import { readSteps } from './places.ts';
import { spineOf } from './spine.ts';

/** Compiles a query plan into one function, which no longer looks at the plan. */
export function compilePlan(
  { node }: QueryPlan,
  context: Omit<PlanContext, 'spine' | 'hasContexts'>,
): Run {
  if (!node) return () => Promise.resolve();
  if (node.kind === 'Subscription')
    throw new TypeError('Cannot execute a subscription as a request');
  const fetches = fetchesOf(node, []);
  const spine = spineOf(fetches.map(({ path }) => path));
  const hasContexts = fetches.some(({ fetch }) => fetch.contextRewrites?.length);
  return compileNode(node, [], { ...context, spine, hasContexts });
}

function compileNode(node: PlanNode, path: readonly Step[], context: PlanContext): Run {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, path, context);
    case 'Flatten':
      return compileNode(node.node, [...path, ...readSteps(node.path)], context);
    case 'Sequence':
      return inSequence(node.nodes.map((child) => compileNode(child, path, context)));
    case 'Parallel':
      return inParallel(node.nodes.map((child) => compileNode(child, path, context)));
    case 'Condition': {
      const [yes, no] = [node.ifClause, node.elseClause].map((clause) =>
        clause ? compileNode(clause, path, context) : nothing,
      );
      const variable = context.clientVariableOf(node.condition);
      return (execution) =>
        (execution.conditions[variable] === true ? yes : no)?.(execution) ?? nothing();
    }
    case 'Defer':
      throw new TypeError('Cannot execute @defer');
  }
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

function inSequence(runs: readonly Run[]): Run {
  return async (execution) => {
    for (const run of runs) await run(execution);
  };
}

function inParallel(runs: readonly Run[]): Run {
  return async (execution) => {
    await Promise.all(runs.map((run) => run(execution)));
  };
}

interface PlacedFetch {
  readonly fetch: FetchNode;
  readonly path: readonly Step[];
}

function fetchesOf(node: PlanNode, path: readonly Step[]): readonly PlacedFetch[] {
  switch (node.kind) {
    case 'Fetch':
      return [{ fetch: node, path }];
    case 'Flatten':
      return fetchesOf(node.node, [...path, ...readSteps(node.path)]);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((child) => fetchesOf(child, path));
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((clause) =>
        clause ? fetchesOf(clause, path) : [],
      );
    case 'Defer':
      return [];
  }
}
