import type { DataSource } from 'typeorm';

import { makeCheckpoint } from '../audit/checkpoints/make-checkpoint.ts';
import type { Database } from '../database/connect-when-up.ts';
import { callGateway } from '../outbox/call-gateway.ts';
import type { Deliver } from '../outbox/dispatch-outbox.ts';
import { dispatchOutbox } from '../outbox/dispatch-outbox.ts';
import type { AskGateway } from './ask-gateway.ts';
import type { ServiceConfig } from './service-config.ts';

/** How often what is due is looked for without anybody saying so. */
const everyMilliseconds = 5_000;

/** When a checkpoint is due. */
const usual = { everyEntries: 100, everyMinutes: 60 };

interface Speaker {
  readonly name: string;
  readonly database: Database;
  /** How it reaches the whole graph; null: it sends nothing. */
  readonly askGateway: AskGateway | null;
}

/** What a subgraph does of itself. */
export interface RunningServices {
  /** Looks for what is due at once: to be called when something was written that is to be sent. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

/** Does beside its requests what a subgraph does of itself: makes checkpoints of its audit and sends its outbox, until it is stopped. */
export function runServices(
  { name, database, askGateway }: Speaker,
  config: ServiceConfig,
): RunningServices {
  const deliver = askGateway && callGateway(askGateway);
  const { wake, end } = oneAtATime(() => doWhatIsDue(name, database, config, deliver));
  const timer = setInterval(wake, everyMilliseconds);
  const stop = async () => {
    clearInterval(timer);
    await end();
  };
  return { wake, stop };
}

/** Does a work when it is woken, once more where it was woken meanwhile, never twice at a time. */
function oneAtATime(work: () => Promise<void>) {
  let isWanted = false;
  let isOver = false;
  let working: Promise<void> | null = null;
  const workWhileWanted = async () => {
    while (isWanted) {
      isWanted = false;
      await work();
    }
    working = null;
  };
  const wake = () => {
    if (isOver) return;
    isWanted = true;
    working ??= workWhileWanted();
  };
  const end = async () => {
    isOver = true;
    isWanted = false;
    await working;
  };
  return { wake, end };
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
