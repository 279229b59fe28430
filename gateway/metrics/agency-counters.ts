import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';

import type { AgencyObserver } from '../agencies/agency-observer.ts';

/** Counts what happens between the gateway and each agency. */
export function agencyCounters(registry: Registry): AgencyObserver {
  const registers = [registry];
  const calls = new Counter({
    name: 'concierto_agency_calls_total',
    help: 'Calls that ended, retries included, by agency and by how they ended',
    labelNames: ['agency', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'concierto_agency_call_seconds',
    help: 'Time of a call, retries included, by agency',
    labelNames: ['agency'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const retries = new Counter({
    name: 'concierto_agency_retries_total',
    help: 'Calls that were tried again, by agency and by what went wrong',
    labelNames: ['agency', 'reason'],
    registers,
  });
  return {
    call: (agency, outcome, milliseconds) => {
      calls.inc({ agency, outcome: outcome.toLowerCase() });
      seconds.observe({ agency }, milliseconds / 1_000);
    },
    retry: (agency, reason) => {
      retries.inc({ agency, reason: reason.toLowerCase() });
    },
    breaker: breakerGauge(registers),
  };
}

function breakerGauge(registers: Registry[]): AgencyObserver['breaker'] {
  const breaker = new Gauge({
    name: 'concierto_agency_breaker_open',
    help: 'Circuit breaker by agency: 0 closed, 0.5 half-open, 1 open; the worst of all processes',
    labelNames: ['agency'],
    aggregator: 'max',
    registers,
  });
  return (agency, state) => {
    breaker.set({ agency }, breakerLevels[state]);
  };
}

const breakerLevels = { closed: 0, 'half-open': 0.5, open: 1 } as const;
