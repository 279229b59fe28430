/** Every `extensions.code` that a subgraph itself gives to an error. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'DATABASE_UNAVAILABLE'
  | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR'
  | 'PURPOSE_REQUIRED';
