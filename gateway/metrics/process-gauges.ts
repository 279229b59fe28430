import { performance } from 'node:perf_hooks';

import { Counter, Gauge } from 'prom-client';
import type { Aggregator, Registry } from 'prom-client';

/**
 * What the process takes, under the names that Prometheus' clients agree on. It is looked up when it is
 * read; the library's own set would watch the event loop and the garbage collector all the time.
 */
export function processGauges(registry: Registry): void {
  const registers = [registry];
  const cpu = new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Processor time of all threads',
    registers,
    collect: () => {
      const { user, system } = process.cpuUsage();
      cpu.reset();
      cpu.inc((user + system) / 1_000_000);
    },
  });
  gauge('process_resident_memory_bytes', 'Memory of all threads', () => process.memoryUsage.rss());
  const started = performance.timeOrigin / 1_000;
  gauge('process_start_time_seconds', 'Since when it runs', () => started, 'min');
  gauge('nodejs_heap_size_used_bytes', 'Heap of the thread that serves', () => {
    return process.memoryUsage().heapUsed;
  });
  const share = 'Share of its time that the serving thread worked';
  const utilization = (): number => performance.eventLoopUtilization().utilization;
  gauge('nodejs_eventloop_utilization', share, utilization, 'average');

  function gauge(
    name: string,
    help: string,
    read: () => number,
    aggregator: Aggregator = 'sum',
  ): void {
    const own = new Gauge({
      name,
      help,
      registers,
      aggregator,
      collect: () => {
        own.set(read());
      },
    });
  }
}
