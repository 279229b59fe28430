import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Why a request cannot be answered before it is known who asks. */
type RefusalCode = 'UNAUTHENTICATED' | 'BAD_REQUEST' | 'IDENTITY_UNAVAILABLE';

/** Who is asking could not be established: the message is for her, and tells nothing that helps to guess. */
export class IdentityRefused extends GraphQLError {
  override readonly name = 'IdentityRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    const [status, headers] = responses[code];
    const http = { status, headers: new HeaderMap(Object.entries(headers)) };
    super(message, { extensions: { code, http } });
    this.code = code;
  }
}

/** A credential that is not accepted, and what to do about it. */
export function unauthenticated(reason: string): IdentityRefused {
  return new IdentityRefused('UNAUTHENTICATED', `Cannot accept the credential: ${reason}`);
}

/** Status and headers of each refusal: the challenge is that of RFC 6750. */
const responses: Readonly<
  Record<RefusalCode, readonly [number, Readonly<Record<string, string>>]>
> = {
  UNAUTHENTICATED: [401, { 'www-authenticate': 'Bearer realm="concierto", error="invalid_token"' }],
  BAD_REQUEST: [400, {}],
  IDENTITY_UNAVAILABLE: [503, { 'retry-after': '5' }],
};
