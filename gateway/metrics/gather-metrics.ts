import cluster from 'node:cluster';
import type { Worker } from 'node:cluster';

import { AggregatorRegistry } from 'prom-client';

import { isMetricsMessage } from './metrics-messages.ts';
import type { MetricsMessage } from './metrics-messages.ts';

interface Gathering {
  readonly snapshots: object[];
  awaited: number;
  readonly finish: () => void;
}

/** A worker that is starting, or dying, is not waited for any longer. */
const patienceMilliseconds = 1_000;

/** In the primary: gathers the metrics of all workers, whenever one of them is asked for them. */
export function gatherMetrics(): void {
  const gatherings = new Map<number, Gathering>();
  let last = 0;
  const gather = (asker: Worker, asked: number): void => {
    const id = (last += 1);
    const snapshots: object[] = [];
    const finish = (): void => {
      clearTimeout(timer);
      if (gatherings.delete(id)) void tellWhole(asker, asked, snapshots);
    };
    const timer = setTimeout(finish, patienceMilliseconds);
    const workers = Object.values(cluster.workers ?? {}).flatMap((each) =>
      each?.isConnected() ? [each] : [],
    );
    gatherings.set(id, { snapshots, awaited: workers.length, finish });
    for (const worker of workers) tell(worker, { metrics: 'collect', id });
  };
  cluster.on('message', (worker, message: unknown) => {
    if (!isMetricsMessage(message)) return;
    if (message.metrics === 'wanted') gather(worker, message.id);
    const gathering = message.metrics === 'own' ? gatherings.get(message.id) : undefined;
    if (message.metrics !== 'own' || !gathering) return;
    gathering.awaited -= 1;
    gathering.snapshots.push(message.snapshot);
    if (gathering.awaited === 0) gathering.finish();
  });
}

async function tellWhole(asker: Worker, id: number, snapshots: object[]): Promise<void> {
  const text = await AggregatorRegistry.aggregate(snapshots).metrics();
  tell(asker, { metrics: 'whole', id, text });
}

/** A worker may end at any moment: then nobody waits for what it would have been told. */
function tell(worker: Worker, message: MetricsMessage): void {
  if (worker.isConnected()) worker.send(message, () => undefined);
}
