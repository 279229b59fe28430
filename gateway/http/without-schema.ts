import type { GraphQLFormattedError } from 'graphql';

/**
 * Errors for someone who may not see the schema: that a document or its variables do not fit is said
 * once, and where; what would fit is not.
 */
export function withoutSchema(
  errors: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  const [telling] = errors.filter(tellsOfSchema);
  if (!telling) return errors;
  const { locations, extensions = {} } = telling;
  const isDocument = extensions['code'] === 'GRAPHQL_VALIDATION_FAILED';
  const message = isDocument
    ? 'Cannot take the document: it does not fit the schema'
    : 'Cannot take the variables: they do not fit the document';
  const one = {
    message,
    ...(locations && { locations }),
    extensions: { code: extensions['code'] },
  };
  return [one, ...errors.filter((error) => !tellsOfSchema(error))];
}

/** An agency's error stands at a path, and tells what the agency meant to. */
function tellsOfSchema({ path, extensions }: GraphQLFormattedError): boolean {
  return path === undefined && schemaCodes.has(extensions?.['code']);
}

const schemaCodes: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);
