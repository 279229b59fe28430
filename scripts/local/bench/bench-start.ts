import { resetData } from '../graph/reset-data.ts';
import { runGraph } from '../graph/run-graph.ts';
import { benchSettings } from './bench-settings.ts';
import { memoryOf } from './memory.ts';
import { quantile } from './quantile.ts';

/** What starts took: one from empty databases, the others warm. */
export interface StartMeasures {
  readonly freshSeconds: number;
  readonly warmSeconds: number;
  /** MiB of each process of the last start, when it was ready. */
  readonly memory: Readonly<Record<string, number | null>>;
}

/** Measures the time to ready of a fresh start and the median of some warm ones. */
export async function benchStart(rounds: number, scale: number): Promise<StartMeasures> {
  const settings = await benchSettings(scale);
  await resetData(settings);
  const fresh = await startOnce(settings, scale);
  const warm: Started[] = [];
  for (let round = 0; round < rounds; round += 1) warm.push(await startOnce(settings, scale));
  return {
    freshSeconds: fresh.seconds,
    warmSeconds: quantile(
      warm.map(({ seconds }) => seconds),
      0.5,
    ),
    memory: warm.at(-1)?.memory ?? fresh.memory,
  };
}

interface Started {
  readonly seconds: number;
  readonly memory: Readonly<Record<string, number | null>>;
}

async function startOnce(
  settings: Awaited<ReturnType<typeof benchSettings>>,
  scale: number,
): Promise<Started> {
  const startedAt = performance.now();
  const processes = new Map<string, number>();
  const graph = runGraph({
    settings,
    agencies: settings.agencies,
    withGateway: true,
    scale,
    progress: {
      show: (name, state) => {
        const processId = /process (\d+)/.exec(state)?.[1];
        if (processId !== undefined) processes.set(name, Number(processId));
      },
      say: console.error,
      finish: () => undefined,
    },
  });
  try {
    await graph.ready;
    const seconds = (performance.now() - startedAt) / 1_000;
    const memory: Started['memory'] = Object.fromEntries(
      [...processes].map(([name, processId]) => [name, memoryOf(processId)]),
    );
    return { seconds, memory };
  } finally {
    await graph.stop();
  }
}
