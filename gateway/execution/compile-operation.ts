import type { QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { Kind, OperationTypeNode, getOperationAST, print } from 'graphql';

import { inlineFragments } from './keys/inline-fragments.ts';
import { internalKeys } from './keys/internal-keys.ts';
import type { InternalKeys } from './keys/internal-keys.ts';
import { decideLiteralConditions } from './keys/literal-conditions.ts';
import { keepPossibleFragments } from './keys/possible-fragments.ts';
import { renameKeys } from './keys/rename-keys.ts';
import { splitRequires } from './keys/split-requires.ts';
import { compilePlan } from './plan/compile-plan.ts';
import type { Run } from './plan/plan-context.ts';
import type { SelectedKeys } from './plan/selected-keys.ts';
import { selectedKeys } from './plan/selected-keys.ts';
import { mergeInto } from './plan/spine.ts';
import type { Shape } from './shape/compile-shapes.ts';
import { compileShapes } from './shape/compile-shapes.ts';
import type { ShownOperation } from './shape/shown-operation.ts';
import type { SupergraphFacts } from './supergraph-facts.ts';

/** Plans an operation: the text of a document with one operation and no named fragments. */
export type Plan = (operation: string) => Promise<QueryPlan>;

/** An operation ready to run as often as it is asked; a request no longer looks at its document. */
export interface CompiledOperation {
  readonly definition: OperationDefinitionNode;
  readonly keys: InternalKeys;
  /** Whether any of its calls is for one request alone. */
  readonly isSensitive: boolean;
  /** The internal keys that the client selects. */
  readonly selected: SelectedKeys;
  /** Asks the agencies, and fills the execution's root. */
  readonly run: Run;
  /** The shape of the response under given values of the conditions' variables. */
  readonly shapeOf: (conditions: Readonly<Record<string, unknown>>) => Shape;
}

/**
 * Plans and compiles an operation of a document. The document is valid for the schema that clients see;
 * `shown` is what the response shows, where that is more than agencies may be asked.
 */
export async function compileOperation(
  facts: SupergraphFacts,
  plan: Plan,
  document: DocumentNode,
  operationName: string | undefined,
  shown?: ShownOperation,
): Promise<CompiledOperation> {
  const { definition, fragments } = operationOf(document, operationName);
  const keys = internalKeys(facts.keyFacts);
  const renamed = renameKeys(plainOperation(facts, definition, fragments), keys);
  const isQuery = definition.operation === OperationTypeNode.QUERY;
  // A mutation must not run twice: it keeps the planner's confusion of two @requires.
  const parts = isQuery ? splitRequires(facts.apiSchema, renamed, facts.required) : [renamed];
  const plans = await Promise.all(parts.map((part) => plan(print(part))));
  const { schema, isKey } = facts;
  const sensitiveCalls = new Set<string>();
  const context = {
    schema,
    isKey,
    isSensitive: (call: string) => facts.isSensitive(call) && sensitiveCalls.add(call).size > 0,
    clientVariableOf: keys.clientKeyOf,
  };
  const runs = plans.map((each) => compilePlan(each, context));
  return {
    definition,
    keys,
    isSensitive: sensitiveCalls.size > 0,
    selected: selectedKeys(renamed),
    run: together(runs),
    shapeOf: shown
      ? compileShapes(facts, operationOf(shown.document, operationName), keys, shown.withheld)
      : compileShapes(facts, { definition, fragments }, keys),
  };
}

/** An operation of a document, and the document's fragments by name. */
function operationOf(document: DocumentNode, name: string | undefined) {
  const definition = getOperationAST(document, name);
  if (!definition) throw new TypeError('Cannot find the operation to execute');
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  return { definition, fragments };
}

/** The operation as the planner understands it best. */
function plainOperation(
  { apiSchema }: SupergraphFacts,
  definition: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const decided = decideLiteralConditions(inlineFragments(definition, fragments));
  return keepPossibleFragments(apiSchema, decided);
}

function together([first, ...others]: readonly Run[]): Run {
  if (!first) return () => Promise.resolve();
  if (others.length === 0) return first;
  return async (execution) => {
    const roots = others.map(() => ({}));
    await Promise.all([
      first(execution),
      ...others.map((run, at) => run({ ...execution, root: roots[at] ?? {} })),
    ]);
    for (const root of roots) mergeInto(execution.root, root, { below: new Map() });
  };
}
