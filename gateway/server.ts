import cluster from 'node:cluster';

import { runServer } from '../subgraphs/_kit/wire/run-server.ts';
import { describeIdentity } from './access/identity/describe-identity.ts';
import { readConfig } from './config.ts';
import type { GatewayConfig } from './config.ts';
import { createGateway } from './create-gateway.ts';
import { gatherMetrics } from './metrics/gather-metrics.ts';
import { metricsOfAll } from './metrics/metrics-of-all.ts';
import { runWorkers } from './run-workers.ts';
import type { WorkerReady } from './run-workers.ts';
import { usage } from './usage.ts';

await runServer(async () => {
  const config = readConfig();
  if (config === 'help') {
    console.log(usage);
    process.exit(0);
  }
  if (cluster.isWorker) {
    const gateway = await createGateway(config, metricsOfAll);
    process.send?.({ readyAt: gateway.url } satisfies WorkerReady);
    return gateway;
  }
  const { workers } = config;
  if (workers > 1) gatherMetrics();
  const gateway = workers > 1 ? await runWorkers(workers) : await createGateway(config);
  console.log(readyLines(gateway.url, config).join('\n'));
  return gateway;
});

function readyLines(
  url: string,
  { workers, signingKeys, identity }: GatewayConfig,
): readonly string[] {
  return [
    `Gateway ready at ${url}/graphql, explorer at ${url}/graphiql`,
    ...(workers > 1 ? [`${workers} processes serve it`] : []),
    ...(signingKeys.length > 0
      ? []
      : ['No key signs the calls, agencies of ours refuse them: set GATEWAY_SIGNING_KEYS']),
    ...describeIdentity(identity),
  ];
}
