import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';

import type { SupergraphObserver } from '../supergraph/supergraph-observer.ts';
import { planCounters } from './plan-counters.ts';

/** Counts requests, plans and supergraphs. */
export function supergraphCounters(registry: Registry): SupergraphObserver {
  const registers = [registry];
  const requests = new Counter({
    name: 'concierto_requests_total',
    help: 'Requests by how they ended: whole, partial, refused (what is not valid included), abandoned or failed',
    labelNames: ['outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'concierto_request_seconds',
    help: 'Time from a valid request to its answer',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  return {
    ...planCounters(registry),
    ...loadCounters(registers),
    request: (outcome, milliseconds) => {
      requests.inc({ outcome });
      seconds.observe(milliseconds / 1_000);
    },
    refusedUnread: () => {
      requests.inc({ outcome: 'refused' });
    },
  };
}

function loadCounters(registers: Registry[]): Pick<SupergraphObserver, 'loaded' | 'broken'> {
  const served = new Gauge({
    name: 'concierto_supergraph_info',
    help: 'Always 1; the label is the supergraph that is served',
    labelNames: ['id'],
    aggregator: 'max',
    registers,
  });
  const loads = new Counter({
    name: 'concierto_supergraph_loads_total',
    help: 'Supergraphs read, the first included, by whether they are served or broken',
    labelNames: ['outcome'],
    registers,
  });
  return {
    loaded: (id) => {
      served.reset();
      served.set({ id }, 1);
      loads.inc({ outcome: 'served' });
    },
    broken: () => {
      loads.inc({ outcome: 'broken' });
    },
  };
}
