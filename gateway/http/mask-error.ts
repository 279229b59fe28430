import type { GraphQLErrorExtensions, GraphQLFormattedError } from 'graphql';

/** Codes of errors that nobody meant to be read: they may carry anything. */
const unknownCodes: ReadonlySet<unknown> = new Set([
  'INTERNAL_SERVER_ERROR',
  'DOWNSTREAM_SERVICE_ERROR',
]);

/** Extensions that tell how the house is built inside. */
const innerExtensions: ReadonlySet<string> = new Set([
  'exception',
  'http',
  'response',
  'serviceName',
  'stacktrace',
]);

/** An error as a client may see it: known ones cleaned, unknown ones masked, and logged whole. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path, extensions = {} } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const agency = extensions['serviceName'] ?? extensions['agency'];
  const ofAgency = typeof agency === 'string' ? { agency } : {};
  if (!unknownCodes.has(extensions['code'])) {
    return { message, ...place, extensions: { ...outerOnly(extensions), ...ofAgency } };
  }
  console.error('Cannot answer because of an unknown error', { ...ofAgency, path }, error);
  const at = 'agency' in ofAgency ? ` in agency "${ofAgency.agency}"` : '';
  return {
    message: `Cannot answer because of an internal error${at}`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...ofAgency },
  };
}

function outerOnly(extensions: GraphQLErrorExtensions): GraphQLErrorExtensions {
  return Object.fromEntries(
    Object.entries(extensions).filter(([name]) => !innerExtensions.has(name)),
  );
}
