import type { DataSource } from 'typeorm';

import { makeCheckpoint } from '../audit/checkpoints/make-checkpoint.ts';
import type { Database } from '../database/connect-when-up.ts';
import { callGateway } from '../outbox/call-gateway.ts';
import type { Deliver } from '../outbox/dispatch-outbox.ts';
import { dispatchOutbox } from '../outbox/dispatch-outbox.ts';
import type { SigningKey } from '../wire/signature/signing-key.ts';
import type { ServiceConfig } from './service-config.ts';

/** How often what is due is looked for. */
const everyMilliseconds = 5_000;

/** When a checkpoint is due. */
const usual = { everyEntries: 100, everyMinutes: 60 };

interface Speaker {
  readonly name: string;
  readonly database: Database;
  /** What it shares with the gateway; the first signs. */
  readonly signingKeys: readonly SigningKey[];
}

/** Does beside its requests what a subgraph does of itself: makes checkpoints of its audit and sends its outbox, until it is stopped. */
export function runServices(
  { name, database, signingKeys }: Speaker,
  config: ServiceConfig,
): { readonly stop: () => Promise<void> } {
  const [key] = signingKeys;
  const { gatewayUrl } = config;
  const deliver = key && gatewayUrl ? callGateway({ subgraph: name, gatewayUrl, key }) : null;
  let working = Promise.resolve();
  let isWorking = false;
  const timer = setInterval(() => {
    if (isWorking) return;
    isWorking = true;
    working = doWhatIsDue(name, database, config, deliver).finally(() => {
      isWorking = false;
    });
  }, everyMilliseconds);
  const stop = async () => {
    clearInterval(timer);
    await working;
  };
  return { stop };
}

async function doWhatIsDue(
  name: string,
  database: Database,
  config: ServiceConfig,
  deliver: Deliver | null,
): Promise<void> {
  try {
    const db = await database.get();
    if (!db) return;
    await checkpoint(name, db, config);
    if (deliver) await dispatchOutbox(db, deliver);
  } catch (error) {
    // Its database comes and goes: what is due then is due the next time.
    console.error(`[${name}] Cannot do what is due beside requests`, error);
  }
}

async function checkpoint(
  subgraph: string,
  db: DataSource,
  { checkpointKey, checkpointKeys }: ServiceConfig,
): Promise<void> {
  if (!checkpointKey) return;
  const keepers = [...checkpointKeys.keys()].filter((keeper) => keeper !== subgraph);
  await makeCheckpoint(db, { ...usual, subgraph, key: checkpointKey, keepers });
}
