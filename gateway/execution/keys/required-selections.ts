import type { FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import { Kind, getNamedType, isInterfaceType, isObjectType, parse, print } from 'graphql';

/** A field with arguments that the `@requires` of another field selects. */
export interface RequiredSelection {
  /** Coordinate of the field that requires. */
  readonly dependent: string;
  /** Coordinate of the field that is required. */
  readonly coordinate: string;
  /** Its arguments, printed. */
  readonly args: string;
}

/** All fields that a supergraph's `@requires` select with arguments. */
export function requiredSelections(schema: GraphQLSchema): readonly RequiredSelection[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, astNode }) =>
      requiresOf(astNode?.directives ?? []).flatMap((fieldSet) =>
        selected(schema, type.name, fieldSet).map((field) => ({
          dependent: `${type.name}.${name}`,
          ...field,
        })),
      ),
    );
  });
}

type Directives = NonNullable<NonNullable<FieldNode['directives']>>;

function requiresOf(directives: Directives): readonly SelectionSetNode[] {
  return directives
    .filter(({ name }) => name.value === 'join__field')
    .flatMap(({ arguments: args = [] }) => args.filter(({ name }) => name.value === 'requires'))
    .flatMap(({ value }) => (value.kind === Kind.STRING ? [fieldSet(value.value)] : []));
}

function fieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION)
    throw new SyntaxError(`Cannot read the field set "${text}"`);
  return definition.selectionSet;
}

type Selected = Omit<RequiredSelection, 'dependent'>;

function selected(
  schema: GraphQLSchema,
  parent: string,
  { selections }: SelectionSetNode,
): readonly Selected[] {
  return selections.flatMap((selection): readonly Selected[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return selected(
        schema,
        selection.typeCondition?.name.value ?? parent,
        selection.selectionSet,
      );
    }
    const own = selection.arguments?.length
      ? [{ coordinate: `${parent}.${selection.name.value}`, args: printArguments(selection) }]
      : [];
    const child = typeOfField(schema, parent, selection.name.value);
    const nested =
      selection.selectionSet && child !== undefined
        ? selected(schema, child, selection.selectionSet)
        : [];
    return [...own, ...nested];
  });
}

function printArguments({ arguments: args = [] }: FieldNode): string {
  return args.map(print).toSorted().join(', ');
}

function typeOfField(schema: GraphQLSchema, parent: string, field: string): string | undefined {
  const type = schema.getType(parent);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const found = type.getFields()[field];
  return found && getNamedType(found.type).name;
}
