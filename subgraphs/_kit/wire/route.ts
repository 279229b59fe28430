import type { IncomingHttpHeaders } from 'node:http';

/** A request whose body has been read whole, as the bytes that came: a signature is over those. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  /** The query string with its question mark, or nothing. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly rawBody: Buffer;
  /** The address of whoever opened the connection; empty once it is closed. */
  readonly remoteAddress: string;
  /** Ends when the client goes away before it has its answer. */
  readonly signal: AbortSignal;
}

/** What a route answers: a whole body, or one that comes in pieces. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | AsyncIterable<string>;
}

/** One path of a server. `HEAD` is answered wherever `GET` is, `OPTIONS` everywhere. */
export interface Route {
  readonly methods: readonly ('GET' | 'POST')[];
  readonly respond: (request: WireRequest) => Promise<WireResponse> | WireResponse;
}
