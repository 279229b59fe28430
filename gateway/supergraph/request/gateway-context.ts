import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { HeaderMap } from '../../agencies/headers/header-map.ts';

interface ClientRequest {
  readonly headers: HeaderMap;
  readonly identity: Identity;
  readonly signal: AbortSignal;
}

/** What the HTTP side tells of a client's request. */
export class GatewayContext {
  readonly headers: HeaderMap;
  /** Who asks. */
  readonly identity: Identity;
  /** Ends when the client goes away before it has its answer. */
  readonly signal: AbortSignal | undefined;

  constructor({ headers, identity, signal }: Partial<ClientRequest> = {}) {
    this.headers = headers ?? {};
    this.identity = identity ?? publicIdentity;
    this.signal = signal;
  }
}
