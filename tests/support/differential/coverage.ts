import type { DocumentNode, GraphQLSchema } from 'graphql';
import { TypeInfo, isAbstractType, parse, visit, visitWithTypeInfo } from 'graphql';
import { getNamedType } from 'graphql';

/** Of the operations that were tried, how many had what makes executing hard. */
export interface Coverage {
  operations: number;
  crossing: number;
  abstract: number;
  conditional: number;
}

/** Nothing tried yet. */
export function newCoverage(): Coverage {
  return { operations: 0, crossing: 0, abstract: 0, conditional: 0 };
}

/** Counts an operation; `agencies` are those that its plans ask. */
export function countOperation(
  coverage: Coverage,
  schema: GraphQLSchema,
  query: string,
  agencies: ReadonlySet<string>,
): void {
  const document = parse(query);
  coverage.operations += 1;
  if (agencies.size > 1) coverage.crossing += 1;
  if (hasAbstract(schema, document)) coverage.abstract += 1;
  if (/@(skip|include)/.test(query)) coverage.conditional += 1;
}

function hasAbstract(schema: GraphQLSchema, document: DocumentNode): boolean {
  let found = false;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const type = types.getType();
        if (type && isAbstractType(getNamedType(type))) found = true;
      },
    }),
  );
  return found;
}
