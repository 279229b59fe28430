import type { GraphQLSchema, SelectionSetNode } from 'graphql';
import {
  Kind,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
} from 'graphql';
import type { ConstDirectiveNode, GraphQLField, GraphQLNamedType } from 'graphql';

/**
 * Reads what a supergraph tags as "sensitive" or "audited", of which it is written down who read it, and tells whether an operation for an agency selects any of it.
 * Where the type of a field cannot be told, for an agency knows what the supergraph does not, it does.
 */
export function sensitiveSelections(schema: GraphQLSchema): (operation: string) => boolean {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const isAnything = types.some((type) => isTagged(type.astNode) || fieldsOf(type).some(hasTag));
  if (!isAnything) return () => false;
  return (operation) => {
    const [definition] = parse(operation, { noLocation: true }).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) return true;
    const root = schema.getRootType(definition.operation) ?? undefined;
    return selectsSensitive(schema, root, definition.selectionSet);
  };
}

const tags = ['sensitive', 'audited'];

const hasTag = ({ astNode }: GraphQLField<unknown, unknown>): boolean => isTagged(astNode);

function isTagged(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined,
): boolean {
  return (node?.directives ?? []).some(
    ({ name, arguments: args = [] }) =>
      name.value === 'tag' &&
      args.some(({ value }) => value.kind === Kind.STRING && tags.includes(value.value)),
  );
}

function fieldsOf(type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function selectsSensitive(
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
  { selections }: SelectionSetNode,
): boolean {
  if (type && isTagged(type.astNode)) return true;
  return selections.some((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return true; // The planner writes them inline.
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      const within = condition === undefined ? type : schema.getType(condition);
      return selectsSensitive(schema, within, selection.selectionSet);
    }
    const { name, selectionSet } = selection;
    // Its fragments say of which types the entities are.
    if (name.value === '_entities')
      return selectionSet !== undefined && selectsSensitive(schema, undefined, selectionSet);
    if (name.value === '__typename') return false;
    const fields = possibleFields(schema, type, name.value);
    if (fields.length === 0 || fields.some(hasTag)) return true;
    const [field] = fields;
    const next = field && getNamedType(field.type);
    if (next && isTagged(next.astNode)) return true;
    return selectionSet !== undefined && selectsSensitive(schema, next, selectionSet);
  });
}

/** A field as a type has it, and as the objects have it that an interface may stand for. */
function possibleFields(
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
  name: string,
): readonly GraphQLField<unknown, unknown>[] {
  if (!type) return [];
  const types = isInterfaceType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
  return types.flatMap(fieldsOf).filter((field) => field.name === name);
}
