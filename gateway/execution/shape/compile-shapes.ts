import type { FieldNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { Kind, visit } from 'graphql';

import type { JsonObject } from '../../agencies/json.ts';
import { introspect, introspectionFields } from '../introspection.ts';
import type { InternalKeys } from '../keys/internal-keys.ts';
import type { SupergraphFacts } from '../supergraph-facts.ts';
import { compileObject } from './compile-shape.ts';
import type { Shaping } from './shape.ts';

/** Writes the response's data, as JSON, of what the agencies sent, under given values of the conditions' variables. */
export type Shape = (
  root: JsonObject,
  variables: Readonly<Record<string, unknown>>,
  shaping: Shaping,
) => string;

/** An operation, and the fragments of its document by name. */
interface Written {
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * The shapes of an operation: one for each combination of values of the variables in @skip and @include.
 * Fields that are `withheld` are null in each.
 */
export function compileShapes(
  { apiSchema: schema }: SupergraphFacts,
  { definition: operation, fragments }: Written,
  keys: InternalKeys,
  withheld: ReadonlySet<FieldNode> = new Set(),
): (conditions: Readonly<Record<string, unknown>>) => Shape {
  const names = conditionVariables([operation, ...fragments.values()]);
  const shapes = new Map<string, Shape>();
  const compile = (conditions: Readonly<Record<string, unknown>>): Shape => {
    const selecting = { schema, fragments, conditions, keys, withheld };
    const type = schema.getRootType(operation.operation);
    if (!type)
      throw new TypeError(`Cannot execute a ${operation.operation}: the supergraph has none`);
    const shape = compileObject(selecting, type, [operation.selectionSet]);
    const own = introspectionFields(selecting, operation);
    if (own.size === 0) return (root, _variables, shaping) => shape(root, shaping);
    return (root, variables, shaping) => {
      const answered = introspect(selecting, operation, own, variables);
      const known = [...own].flatMap(([key, [node]]) =>
        node ? [[keys.keyOf(node), answered[key]]] : [],
      );
      return shape({ ...root, ...(Object.fromEntries(known) as JsonObject) }, shaping); // introspection gives JSON
    };
  };
  return (conditions) => {
    const key = names.map((name) => String(conditions[name])).join();
    const shape = shapes.get(key) ?? compile(conditions);
    if (shapes.size < MAX_SHAPES) shapes.set(key, shape);
    return shape;
  };
}

// Ten conditions have a thousand combinations: who uses them all waits for the compilation.
const MAX_SHAPES = 64;

function conditionVariables(
  nodes: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
): readonly string[] {
  const names = new Set<string>();
  for (const node of nodes) {
    visit(node, {
      Directive: ({ name, arguments: args = [] }) => {
        const value = args[0]?.value;
        if (/^(skip|include)$/.test(name.value) && value?.kind === Kind.VARIABLE)
          names.add(value.name.value);
      },
    });
  }
  return [...names];
}
