import fc from 'fast-check';
import type { GraphQLCompositeType, GraphQLField, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

import { drawValue } from './draw-value.ts';
import type {
  Condition,
  DrawnOperation,
  DrawnValue,
  FieldSelection,
  Selection,
  Selections,
} from './selection.ts';

/** How operations are drawn. */
export interface Drawing {
  readonly schema: GraphQLSchema;
  /** How deep objects are selected below the root. */
  readonly depth: number;
  /** Aliases; names of fields among them may be confused with those fields. */
  readonly aliases: readonly string[];
  /** Whether fragments are drawn that no object can meet, and those on a union around an object. */
  readonly hasOddFragments?: boolean;
  /** Coordinates of fields that are not asked for. */
  readonly without?: ReadonlySet<string>;
  /** Values of custom scalars. */
  readonly scalars?: Readonly<Record<string, readonly unknown[]>>;
}

/** Random valid queries over a schema, as trees that shrink. */
export function drawOperation(drawing: Drawing): fc.Arbitrary<DrawnOperation> {
  const known = new Map<string, fc.Arbitrary<Selections>>();
  const root = drawing.schema.getQueryType();
  if (!root) throw new TypeError('There is nothing to ask');
  return fc.record({
    selections: drawSelections(drawing, root, drawing.depth, known),
    variables: fc.record({ b0: drawVariable, b1: drawVariable, b2: drawVariable }),
  });
}

const drawVariable = fc.record({ value: fc.boolean(), isDefault: fc.boolean() });

const drawCondition: fc.Arbitrary<Condition> = fc.record({
  directive: fc.constantFrom('skip' as const, 'include' as const),
  by: fc.constantFrom<Condition['by']>('b0', 'b1', 'b2', true, false),
});

const perhapsCondition = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: drawCondition },
);

function drawSelections(
  drawing: Drawing,
  type: GraphQLCompositeType,
  depth: number,
  known: Map<string, fc.Arbitrary<Selections>>,
  objects = objectsOf(drawing.schema, type),
): fc.Arbitrary<Selections> {
  const key = `${type.name} ${depth} ${objects.join()}`;
  const found = known.get(key);
  if (found) return found;
  const entries = fieldsOf(drawing, type, depth, known);
  const fragments = fragmentsOf(drawing, type, depth, known, objects);
  const entry = fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...entries) },
    ...fragments.map((arbitrary) => ({ weight: isAbstractType(type) ? 3 : 1, arbitrary })),
  );
  const selections = fc.array(entry, { minLength: 1, maxLength: 4, size: 'max' });
  known.set(key, selections);
  return selections;
}

function fieldsOf(
  drawing: Drawing,
  type: GraphQLCompositeType,
  depth: number,
  known: Map<string, fc.Arbitrary<Selections>>,
): readonly fc.Arbitrary<Selection>[] {
  const typename = drawField(drawing, type, '__typename', fc.constant({}), fc.constant(null));
  if (isUnionType(type)) return [typename];
  const fields = Object.values(type.getFields()).filter(
    ({ name }) => !drawing.without?.has(`${type.name}.${name}`),
  );
  const drawn = fields.flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isCompositeType(named))
      return [
        drawField(drawing, type, field.name, drawArguments(drawing, field), fc.constant(null)),
      ];
    if (depth === 0) return [];
    const below = drawSelections(drawing, named, depth - 1, known);
    const one = drawField(drawing, type, field.name, drawArguments(drawing, field), below);
    return [one, one];
  });
  return [...drawn, typename];
}

function drawField(
  { aliases }: Drawing,
  parent: GraphQLCompositeType,
  name: string,
  args: fc.Arbitrary<Readonly<Record<string, DrawnValue>>>,
  selections: fc.Arbitrary<Selections | null>,
): fc.Arbitrary<FieldSelection> {
  return fc.record({
    kind: fc.constant('field' as const),
    parent: fc.constant(parent.name),
    name: fc.constant(name),
    alias: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...aliases) },
    ),
    args,
    condition: perhapsCondition,
    selections,
  });
}

function drawArguments(
  drawing: Drawing,
  { args }: GraphQLField<unknown, unknown>,
): fc.Arbitrary<Readonly<Record<string, DrawnValue>>> {
  const drawn = args.map((arg) => [arg.name, drawValue(arg.type, drawing.scalars)] as const);
  const required = args.filter(isRequiredArgument).map(({ name }) => name);
  return fc.record(Object.fromEntries(drawn), { requiredKeys: required });
}

function fragmentsOf(
  drawing: Drawing,
  type: GraphQLCompositeType,
  depth: number,
  known: Map<string, fc.Arbitrary<Selections>>,
  objects: readonly string[],
): readonly fc.Arbitrary<Selection>[] {
  if (depth === 0) return [];
  const { schema, hasOddFragments = false } = drawing;
  const others = Object.values(schema.getTypeMap())
    .filter(isCompositeType)
    .filter((other) => other === type || isPart(schema, type, other) || isPart(schema, other, type))
    .filter((other) => hasOddFragments || other === type || !isUnionType(other))
    .map(
      (other) =>
        [other, objectsOf(schema, other).filter((each) => objects.includes(each))] as const,
    )
    .filter(([, met]) => hasOddFragments || met.length > 0);
  return others.map(([other, met]) =>
    fc.record({
      kind: fc.constantFrom('inline' as const, 'named' as const),
      on: fc.constant(other.name),
      condition: perhapsCondition,
      selections: drawSelections(drawing, other, depth - 1, known, met),
    }),
  );
}

function objectsOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] {
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return objects.map(({ name }) => name);
}

function isPart(schema: GraphQLSchema, whole: GraphQLCompositeType, part: GraphQLCompositeType) {
  return isAbstractType(whole) && !isUnionType(part) && schema.isSubType(whole, part);
}
