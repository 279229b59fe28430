/** Every `extensions.code` that a subgraph itself gives to an error. */
export type ErrorCode =
  | 'AGENCY_UNAVAILABLE'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'DATABASE_UNAVAILABLE'
  | 'FORBIDDEN'
  | 'INTERNAL_SERVER_ERROR'
  | 'PURPOSE_REQUIRED';
