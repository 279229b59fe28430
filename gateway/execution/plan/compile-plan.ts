import type { PlanNode, QueryPlan } from '@apollo/query-planner';

import { compileFetch } from './compile-fetch.ts';
import type { PlanContext, Run } from './plan-context.ts';
import type { Step } from './places.ts';
import { readSteps } from './places.ts';
import { spineOf } from './spine.ts';

/** Compiles a query plan into one function, which no longer looks at the plan. */
export function compilePlan({ node }: QueryPlan, context: Omit<PlanContext, 'spine'>): Run {
  if (!node) return () => Promise.resolve();
  if (node.kind === 'Subscription')
    throw new TypeError('Cannot execute a subscription as a request');
  const spine = spineOf(fetchPaths(node, []));
  return compileNode(node, [], { ...context, spine });
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

function fetchPaths(node: PlanNode, path: readonly Step[]): readonly (readonly Step[])[] {
  switch (node.kind) {
    case 'Fetch':
      return [path];
    case 'Flatten':
      return fetchPaths(node.node, [...path, ...readSteps(node.path)]);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((child) => fetchPaths(child, path));
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((clause) =>
        clause ? fetchPaths(clause, path) : [],
      );
    case 'Defer':
      return [];
  }
}
