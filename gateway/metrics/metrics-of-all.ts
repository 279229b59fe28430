import type { Metrics } from './open-metrics.ts';
import { isMetricsMessage } from './metrics-messages.ts';
import type { MetricsMessage } from './metrics-messages.ts';

/** In a worker: gives its metrics to the primary when they are wanted, and asks there for those of all workers. */
export function metricsOfAll({ snapshot }: Pick<Metrics, 'snapshot'>): () => Promise<string> {
  const asked = new Map<number, (text: string) => void>();
  let last = 0;
  process.on('message', (message: unknown) => {
    if (!isMetricsMessage(message)) return;
    if (message.metrics === 'collect') void give(message.id);
    if (message.metrics !== 'whole') return;
    asked.get(message.id)?.(message.text);
    asked.delete(message.id);
  });
  const give = async (id: number): Promise<void> => {
    say({ metrics: 'own', id, snapshot: await snapshot() });
  };
  return () =>
    new Promise((resolve) => {
      const id = (last += 1);
      asked.set(id, resolve);
      say({ metrics: 'wanted', id });
    });
}

function say(message: MetricsMessage): void {
  process.send?.(message);
}
