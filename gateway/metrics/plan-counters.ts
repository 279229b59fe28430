import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';

import type { SupergraphObserver } from '../supergraph/supergraph-observer.ts';

/** Counts what happens to plans. */
export function planCounters(
  registry: Registry,
): Pick<SupergraphObserver, 'sought' | 'kept' | 'planned' | 'refused'> {
  const registers = [registry];
  const sought = new Counter({
    name: 'concierto_plan_cache_requests_total',
    help: 'Operations looked for among those that are ready, by whether they were',
    labelNames: ['result'],
    registers,
  });
  const seconds = new Histogram({
    name: 'concierto_planning_seconds',
    help: 'Time that a thread worked on one plan',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const refused = new Counter({
    name: 'concierto_planning_refused_total',
    help: 'Operations that were too much to plan, by code',
    labelNames: ['code'],
    registers,
  });
  return {
    sought: (isFound) => {
      sought.inc({ result: isFound ? 'hit' : 'miss' });
    },
    kept: sizeGauges(registers),
    planned: (milliseconds) => {
      seconds.observe(milliseconds / 1_000);
    },
    refused: (code) => {
      refused.inc({ code });
    },
  };
}

function sizeGauges(registers: Registry[]): SupergraphObserver['kept'] {
  const operations = new Gauge({
    name: 'concierto_plan_cache_operations',
    help: 'Operations that are ready',
    registers,
  });
  const bytes = new Gauge({
    name: 'concierto_plan_cache_bytes',
    help: 'Memory of the operations that are ready, by estimate',
    registers,
  });
  return (count, size) => {
    operations.set(count);
    bytes.set(size);
  };
}
