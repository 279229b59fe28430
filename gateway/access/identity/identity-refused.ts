import { errorResponse } from '../../../subgraphs/_kit/wire/error-response.ts';
import type { WireResponse } from '../../../subgraphs/_kit/wire/route.ts';

/** Why a request cannot be answered before it is known who asks. */
type RefusalCode = 'UNAUTHENTICATED' | 'BAD_REQUEST' | 'IDENTITY_UNAVAILABLE';

/** Who is asking could not be established: the message is for her, and tells nothing that helps to guess. */
export class IdentityRefused extends Error {
  override readonly name = 'IdentityRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A credential that is not accepted, and what to do about it. */
export function unauthenticated(reason: string): IdentityRefused {
  return new IdentityRefused('UNAUTHENTICATED', `Cannot accept the credential: ${reason}`);
}

/** The refusal as an answer: 401 with the challenge of RFC 6750, 400, or 503 where it is not her fault. */
export function refusalResponse(
  { code, message }: IdentityRefused,
  { allowBasic = false }: { readonly allowBasic?: boolean } = {},
): WireResponse {
  switch (code) {
    case 'UNAUTHENTICATED':
      return errorResponse(401, code, message, { 'www-authenticate': challenge(allowBasic) });
    case 'BAD_REQUEST':
      return errorResponse(400, code, message);
    case 'IDENTITY_UNAVAILABLE':
      return errorResponse(503, code, message, { 'retry-after': '5' });
  }
}

function challenge(allowBasic: boolean): string {
  const bearer = 'Bearer realm="concierto", error="invalid_token"';
  return allowBasic ? `${bearer}, Basic realm="concierto", charset="UTF-8"` : bearer;
}
