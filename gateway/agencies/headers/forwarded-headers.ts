import type { HeaderSettings } from '../settings/agency-settings.ts';
import type { HeaderMap } from './header-map.ts';
import { pickHeaders } from './pick-headers.ts';
import { traceContext } from './trace-context.ts';
import type { TraceHeaders } from './trace-context.ts';

/**
 * What goes along to an agency of a client's headers: those that its settings name, and the trace. Agencies
 * that are asked for the same request are given the same `trace`.
 */
export function forwardedHeaders(
  clientHeaders: HeaderMap,
  { passOn }: Pick<HeaderSettings, 'passOn'>,
  trace: TraceHeaders = traceContext(clientHeaders),
): Readonly<Record<string, string>> {
  return { ...pickHeaders(clientHeaders, passOn), ...trace };
}
