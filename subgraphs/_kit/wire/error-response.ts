import { jsonResponse } from './json-response.ts';
import type { WireResponse } from './route.ts';

/** A refusal of the transport itself, in the shape in which GraphQL reports errors. */
export function errorResponse(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): WireResponse {
  return jsonResponse(status, { errors: [{ message, extensions: { code } }] }, headers);
}
