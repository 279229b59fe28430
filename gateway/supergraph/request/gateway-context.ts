import type { HeaderMap } from '../../agencies/headers/header-map.ts';

interface ClientRequest {
  readonly headers: HeaderMap;
  readonly signal: AbortSignal;
}

/** What the HTTP side tells of a client's request. */
export class GatewayContext {
  readonly headers: HeaderMap;
  /** Ends when the client goes away before it has its answer. */
  readonly signal: AbortSignal | undefined;

  constructor({ headers, signal }: Partial<ClientRequest> = {}) {
    this.headers = headers ?? {};
    this.signal = signal;
  }
}
