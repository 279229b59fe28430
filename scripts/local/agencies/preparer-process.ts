// Prepares databases in a process of its own, so that two processors can count at the same time.
import type { Preparation } from './prepare-agency.ts';
import { prepareAgency } from './prepare-agency.ts';

process.on('disconnect', () => process.exit(0));
// The parent may have ended while this process was still loading.
if (!process.connected) process.exit(0);
// A terminal's Ctrl-C comes here too: it is for the parent to decide.
process.on('SIGINT', () => undefined);
process.on('message', (message) => {
  if (isPreparation(message)) void prepare(message);
});

async function prepare(preparation: Preparation): Promise<void> {
  try {
    const prepared = await prepareAgency(preparation, (step) => process.send?.({ step }));
    process.send?.({ prepared });
  } catch (error) {
    process.send?.({ error: describe(error) });
  }
}

function isPreparation(message: unknown): message is Preparation {
  return typeof message === 'object' && message !== null && 'agency' in message;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
