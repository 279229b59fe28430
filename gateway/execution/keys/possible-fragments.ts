import type {
  DocumentNode,
  FieldNode,
  GraphQLNamedType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { Kind, getNamedType, isAbstractType, isCompositeType, isUnionType } from 'graphql';

/**
 * An operation, its fragments written out, without those that no object can meet: the planner may drop
 * the field around them.
 */
export function keepPossibleFragments(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition) => {
    const type =
      definition.kind === Kind.OPERATION_DEFINITION && schema.getRootType(definition.operation);
    if (!type) return definition;
    const { selectionSet } = definition;
    return { ...definition, selectionSet: filled(possible({ schema, type }, selectionSet)) };
  });
  return { ...document, definitions };
}

/** Where selections stand: at objects of a type, of which some may be ruled out by fragments around. */
interface Place {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLNamedType;
  readonly objects?: ReadonlySet<string>;
}

function possible(place: Place, { selections, ...set }: SelectionSetNode): SelectionSetNode {
  return { ...set, selections: selections.flatMap((each) => possibleSelection(place, each)) };
}

function possibleSelection(place: Place, selection: SelectionNode): readonly SelectionNode[] {
  if (selection.kind === Kind.FIELD) return [possibleField(place, selection)];
  if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
  const name = selection.typeCondition?.name.value ?? place.type.name;
  const type = place.schema.getType(name) ?? place.type;
  const around = place.objects ?? objectsOf(place.schema, place.type);
  const objects = new Set([...objectsOf(place.schema, type)].filter((each) => around.has(each)));
  const selectionSet = possible({ schema: place.schema, type, objects }, selection.selectionSet);
  const isPossible = objects.size > 0 && selectionSet.selections.length > 0;
  return isPossible ? [{ ...selection, selectionSet }] : [];
}

function possibleField({ schema, type }: Place, field: FieldNode): FieldNode {
  if (!field.selectionSet || !isCompositeType(type) || isUnionType(type)) return field;
  const definition = type.getFields()[field.name.value];
  if (!definition) return field; // introspection
  const below = { schema, type: getNamedType(definition.type) };
  return { ...field, selectionSet: filled(possible(below, field.selectionSet)) };
}

function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType): ReadonlySet<string> {
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return new Set(objects.map(({ name }) => name));
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

// Of what nothing is left it is still to be told whether it is there.
function filled(selectionSet: SelectionSetNode): SelectionSetNode {
  return selectionSet.selections.length > 0
    ? selectionSet
    : { ...selectionSet, selections: [typename] };
}
