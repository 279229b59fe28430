import type { DocumentNode, GraphQLArgument, GraphQLField, GraphQLSchema } from 'graphql';
import { TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** A field or an argument of a schema that an operation uses. */
export interface Used {
  /** Its schema coordinate: `Query.centre` or `Query.centre(code:)`. */
  readonly coordinate: string;
  readonly element: GraphQLField<unknown, unknown> | GraphQLArgument;
}

/** What an operation uses of a schema, by coordinate; what the schema does not have is left out. */
export function usedCoordinates(
  schema: GraphQLSchema,
  document: DocumentNode,
): ReadonlyMap<string, Used> {
  const info = new TypeInfo(schema);
  const used = new Map<string, Used>();
  const note = (coordinate: string, element: Used['element'] | null | undefined) => {
    if (element) used.set(coordinate, { coordinate, element });
  };
  const field = () => `${info.getParentType()?.name ?? ''}.${info.getFieldDef()?.name ?? ''}`;
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => {
        note(field(), info.getFieldDef());
      },
      Argument: ({ name }) => {
        note(`${field()}(${name.value}:)`, info.getArgument());
      },
    }),
  );
  return used;
}
