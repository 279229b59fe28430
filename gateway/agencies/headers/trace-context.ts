import { randomBytes } from 'node:crypto';

import type { HeaderMap } from './header-map.ts';

/** The headers of one request's trace. */
export interface TraceHeaders {
  readonly traceparent: string;
  readonly tracestate?: string;
}

/**
 * Continues the client's trace in a span of this request (W3C Trace Context), or begins a trace where the
 * client has none that is well-formed; `tracestate` is the client's, and goes only with its trace.
 */
export function traceContext(headers: HeaderMap): TraceHeaders {
  const { traceparent, tracestate } = headers;
  const client = typeof traceparent === 'string' ? wellFormed.exec(traceparent.trim()) : null;
  const [, version, trace, parent, flags, rest] = client ?? [];
  const isUsable = trace !== noTrace && parent !== noSpan && (version !== '00' || rest === '');
  if (!client || version === 'ff' || !isUsable) {
    return { traceparent: `00-${hex(16)}-${hex(8)}-01` };
  }
  const continued = `00-${trace ?? ''}-${hex(8)}-${flags ?? ''}`;
  const state = typeof tracestate === 'object' ? tracestate.join(',') : tracestate;
  return state ? { traceparent: continued, tracestate: state } : { traceparent: continued };
}

/** A later version may add fields behind a dash, which this one does not know and drops. */
const wellFormed = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})($|-.*$)/;
const noTrace = '0'.repeat(32);
const noSpan = '0'.repeat(16);

/** Drawn many at a time: the draw costs more than the digits. */
let drawn = '';
let used = 0;
const drawnBytes = 4_096;

function hex(bytes: number): string {
  if (used + 2 * bytes > drawn.length) {
    drawn = randomBytes(drawnBytes).toString('hex');
    used = 0;
  }
  used += 2 * bytes;
  return drawn.slice(used - 2 * bytes, used);
}
