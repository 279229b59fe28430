import type { Route } from '../../subgraphs/_kit/wire/route.ts';
import type { Metrics } from '../metrics/open-metrics.ts';

/** `/metrics`: the counters, for Prometheus. */
export function metricsRoute(print: Metrics['print'], contentType: string): Route {
  return {
    methods: ['GET'],
    respond: async () => ({
      status: 200,
      headers: { 'content-type': contentType, 'cache-control': 'no-store' },
      body: await print(),
    }),
  };
}
