import { runGraph } from '../../graph/run-graph.ts';
import { gatewayAddress } from '../../processes/server-processes.ts';
import { createProgress } from '../../progress.ts';
import type { Settings } from '../../settings.ts';

/** Starts a graph, does something with its gateway, and stops it. */
export async function withGraph<Result>(
  settings: Settings,
  scale: number,
  work: (gateway: string) => Promise<Result>,
): Promise<Result> {
  const { agencies } = settings;
  const names = ['postgres', ...agencies.map(({ name }) => name), 'gateway'];
  const progress = createProgress(names);
  const graph = runGraph({ settings, agencies, withGateway: true, scale, progress });
  try {
    await graph.ready.finally(() => {
      progress.finish();
    });
    return await work(gatewayAddress(settings));
  } finally {
    await graph.stop();
  }
}
