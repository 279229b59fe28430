import type { FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import { Kind, getNamedType, isInterfaceType, isObjectType, parse, print } from 'graphql';

/** A field that takes arguments, as the `@requires` of another field selects it. */
export interface RequiredSelection {
  /** The field that requires. */
  readonly dependent: { readonly field: string; readonly parent: string };
  /** The field that is required, and the type on which it is selected. */
  readonly field: string;
  readonly parent: string;
  /** The arguments it is given, printed. */
  readonly args: string;
}

/** All fields that take arguments and that a supergraph's `@requires` select, whether or not it gives any. */
export function requiredSelections(schema: GraphQLSchema): readonly RequiredSelection[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, astNode }) =>
      requiresOf(astNode?.directives ?? []).flatMap((fieldSet) =>
        selected(schema, type.name, fieldSet).map((each) => ({
          dependent: { field: name, parent: type.name },
          ...each,
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
    const field = selection.name.value;
    const definition = definitionOf(schema, parent, field);
    const own = definition?.args.length ? [{ field, parent, args: printArguments(selection) }] : [];
    const nested =
      selection.selectionSet && definition
        ? selected(schema, getNamedType(definition.type).name, selection.selectionSet)
        : [];
    return [...own, ...nested];
  });
}

function printArguments({ arguments: args = [] }: FieldNode): string {
  return args.map(print).toSorted().join(', ');
}

function definitionOf(schema: GraphQLSchema, parent: string, field: string) {
  const type = schema.getType(parent);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
}
