import type {
  ConstDirectiveNode,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import { Kind, getNamedType, isObjectType } from 'graphql';

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

/** A field by which one comes to records that can endanger a person. */
export interface SensitiveField {
  readonly field: Field;
  /** The type of the records: `GbvCase` for a `GbvCaseConnection`; the field's own place for a single value. */
  readonly recordType: string;
}

/**
 * The fields of a schema that read what is tagged "sensitive": those that are tagged themselves or
 * whose type is. Edges and pages lead on from what was read already, and are none.
 */
export function sensitiveFields(schema: GraphQLSchema): readonly SensitiveField[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !isPlumbing(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => readsSensitive(type, field))
        .map((field) => ({ field, recordType: recordTypeOf(type, field) })),
    );
}

/** Whether a type is tagged "sensitive". */
export function isSensitive(type: GraphQLNamedType): boolean {
  return [type.astNode, ...type.extensionASTNodes].some((node) => isTagged(node?.directives));
}

function readsSensitive(parent: GraphQLObjectType, { type, astNode }: Field): boolean {
  const target = getNamedType(type);
  if (isObjectType(target)) return isSensitive(target) || isTagged(astNode?.directives);
  return !isSensitive(parent) && isTagged(astNode?.directives);
}

// A page or an edge of sensitive records: they have ids, it has none.
function isPlumbing(type: GraphQLObjectType): boolean {
  return isSensitive(type) && !('id' in type.getFields());
}

function recordTypeOf(parent: GraphQLObjectType, field: Field): string {
  const target = getNamedType(field.type);
  if (!isObjectType(target)) return `${parent.name}.${field.name}`;
  const edge = target.getFields()['edges'];
  const edgeType = edge && getNamedType(edge.type);
  const node = isObjectType(edgeType) ? edgeType.getFields()['node'] : undefined;
  return node ? getNamedType(node.type).name : target.name;
}

function isTagged(directives: readonly ConstDirectiveNode[] = []): boolean {
  return directives.some(
    ({ name, arguments: args = [] }) =>
      name.value === 'tag' &&
      args.some(({ value }) => value.kind === Kind.STRING && value.value === 'sensitive'),
  );
}
