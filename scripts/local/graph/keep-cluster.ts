import { setTimeout as sleep } from 'node:timers/promises';

import { startCluster } from '../databases.ts';
import type { HeldCluster } from '../postgres/hold-cluster.ts';
import type { Settings } from '../settings.ts';

/** Starts the embedded server again whenever it ends, on its port, until it is released. */
export function keepCluster(
  first: HeldCluster,
  settings: Settings,
  say: (line: string) => void,
): { readonly release: () => Promise<void> } {
  let held: HeldCluster | null = first;
  let isReleased = false;

  const watch = async (cluster: HeldCluster): Promise<void> => {
    await cluster.gone;
    held = null;
    for (let waitS = 1; !isReleased && held === null; waitS = Math.min(waitS * 2, 30)) {
      say(`PostgreSQL ended: starting it again in ${waitS} s`);
      await sleep(waitS * 1_000);
      held = await startAgain({ ...settings, postgresPort: cluster.port }, say);
    }
    if (held) void watch(held);
  };

  void watch(first);
  return {
    release: async () => {
      isReleased = true;
      await held?.release();
    },
  };
}

async function startAgain(
  settings: Settings,
  say: (line: string) => void,
): Promise<HeldCluster | null> {
  try {
    return await startCluster(settings);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return null;
  }
}
