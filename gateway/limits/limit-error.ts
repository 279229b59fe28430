import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Every reason for which a request is refused before it is planned. */
export type LimitCode =
  | 'ALIAS_LIMIT'
  | 'COMPARISON_LIMIT'
  | 'COST_LIMIT'
  | 'DEPTH_LIMIT'
  | 'DIRECTIVE_LIMIT'
  | 'DOCUMENT_AMBIGUOUS'
  | 'DOCUMENT_NOT_FOUND'
  | 'DOCUMENTS_UNAVAILABLE'
  | 'DOCUMENT_REQUIRED'
  | 'DOCUMENT_TOO_LARGE'
  | 'FRAGMENT_CYCLE'
  | 'INTROSPECTION_DISABLED'
  | 'PAGE_TOO_LARGE'
  | 'RATE_LIMITED'
  | 'ROOT_FIELD_LIMIT'
  | 'SELECTION_LIMIT'
  | 'VARIABLES_TOO_DEEP';

interface Refusal {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What was asked for, and how much may be. */
  readonly measure?: { readonly requested: number; readonly allowed: number };
}

/** A refusal of a whole request: 400 unless another status is given. */
export function limitError(
  code: LimitCode,
  message: string,
  { status = 400, headers = {}, measure }: Refusal = {},
): GraphQLError {
  const http = { status, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(message, { extensions: { code, ...measure, http } });
}
