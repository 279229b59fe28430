import type {
  FieldNode,
  GraphQLCompositeType,
  GraphQLNamedOutputType,
  GraphQLOutputType,
  SelectionSetNode,
} from 'graphql';
import {
  getNullableType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

import type { JsonObject } from '../../agencies/json.ts';
import { isJsonObject } from '../../agencies/json.ts';
import type { InternalKeys } from '../keys/internal-keys.ts';
import { compileAbstract } from './compile-abstract.ts';
import type { Selecting } from './collect-fields.ts';
import { collectFields } from './collect-fields.ts';
import { completeLeaf } from './complete-leaf.ts';
import { completeType } from './complete-type.ts';
import { once } from './once.ts';
import type { Complete, ShapeObject, Shaping } from './shape.ts';
import { NULL, noteFlaw } from './shape.ts';
import { writeJson } from './write-json.ts';

/** What a shape is compiled with. */
export interface ShapeContext extends Selecting {
  readonly keys: InternalKeys;
  /** Fields that are null whatever agencies sent. */
  readonly withheld: ReadonlySet<FieldNode>;
}

/** Compiles how objects of a type are written into the response: the selected fields, in the order of the operation. */
export function compileObject(
  context: ShapeContext,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): ShapeObject {
  const fields = compileFields(context, type, selectionSets);
  return (source, shaping) => shapeObject(fields, source, shaping);
}

/** A field of the response: its key there, its key in the answers, and how its value is completed. */
interface ShapedField {
  readonly key: string;
  /** What comes before its value in the JSON of its object. */
  readonly before: string;
  readonly internalKey: string;
  readonly complete: Complete;
}

function compileFields(
  context: ShapeContext,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): readonly ShapedField[] {
  return [...collectFields(context, type, selectionSets)].flatMap(([key, nodes], at) => {
    const [node] = nodes;
    if (!node) return [];
    return [
      {
        key,
        before: `${at === 0 ? '' : ','}${JSON.stringify(key)}:`,
        internalKey: context.keys.keyOf(node),
        complete: compileField(context, type, nodes),
      },
    ];
  });
}

function compileField(
  context: ShapeContext,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
): Complete {
  const name = nodes[0]?.name.value ?? '';
  // The name of the supergraph's type: an agency may call its root types otherwise, or know an interface as an object.
  if (name === '__typename') return isObjectType(type) ? always(`"${type.name}"`) : unknownType;
  if (name.startsWith('__')) return writeJson; // introspection, answered by the gateway itself
  const field = isUnionType(type) ? undefined : type.getFields()[name];
  if (!field) return always(NULL);
  if (nodes.every((node) => context.withheld.has(node))) return withheldValue(field.type);
  const selectionSets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const complete = completeType(field.type, `${type.name}.${name}`, (named) =>
    compileNamed(context, named, selectionSets),
  );
  return isCompositeType(getNullableType(field.type)) ? once(complete) : complete;
}

function always(text: string): Complete {
  return () => text;
}

// Why it is null is said before anyone is asked.
function withheldValue(type: GraphQLOutputType): Complete {
  if (!isNonNullType(type)) return always(NULL);
  return (_value, shaping) => {
    shaping.explained = true;
    return undefined;
  };
}

// Nobody told which object it is, so that the whole of it cannot be shown.
const unknownType: Complete = (_value, shaping) => {
  noteFlaw(shaping, 'Cannot tell the type of an object: the agency that knows it did not answer');
  return undefined;
};

function compileNamed(
  context: ShapeContext,
  type: GraphQLNamedOutputType,
  selectionSets: readonly SelectionSetNode[],
): Complete {
  if (isLeafType(type)) return completeLeaf(type);
  const shape = isAbstractType(type)
    ? compileAbstract(context.schema, type, (each) => compileObject(context, each, selectionSets))
    : lazily(() => compileObject(context, type, selectionSets));
  return (value, shaping) => {
    if (value === undefined || value === null) return NULL;
    if (isJsonObject(value)) return shape(value, shaping);
    noteFlaw(shaping, `Cannot show a "${type.name}": the agency sent no object`);
    return NULL;
  };
}

// Types of a schema refer to each other: what an operation does not meet is not compiled.
function lazily(compile: () => ShapeObject): ShapeObject {
  let compiled: ShapeObject | undefined;
  return (source, shaping) => (compiled ??= compile())(source, shaping);
}

function shapeObject(fields: readonly ShapedField[], source: JsonObject, shaping: Shaping): string {
  let text = '{';
  for (const { key, before, internalKey, complete } of fields) {
    shaping.path?.push(key);
    const value = complete(source[internalKey], shaping);
    shaping.path?.pop();
    if (value === undefined) return NULL;
    text += before + value;
    shaping.explained = false;
  }
  return `${text}}`;
}
