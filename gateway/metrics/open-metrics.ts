import { Registry } from 'prom-client';

import type { AgencyObserver } from '../agencies/agency-observer.ts';
import type { SupergraphObserver } from '../supergraph/supergraph-observer.ts';
import { agencyCounters } from './agency-counters.ts';
import { processGauges } from './process-gauges.ts';
import { supergraphCounters } from './supergraph-counters.ts';

/** All counters of one gateway. */
export interface Metrics {
  readonly observer: AgencyObserver & SupergraphObserver;
  /** What Prometheus reads, in its text format. */
  readonly print: () => Promise<string>;
  readonly contentType: string;
  /** The counters as values that can be added to those of other processes. */
  readonly snapshot: () => Promise<readonly object[]>;
}

/** Opens counters at zero, for one gateway. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  processGauges(registry);
  return {
    observer: { ...agencyCounters(registry), ...supergraphCounters(registry) },
    print: () => registry.metrics(),
    contentType: registry.contentType,
    snapshot: () => registry.getMetricsAsJSON(),
  };
}
