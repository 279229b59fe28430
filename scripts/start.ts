import { claimFolder } from './local/claim-folder.ts';
import { dayOf } from './local/clock.ts';
import { runCommand } from './local/command.ts';
import { resetData } from './local/graph/reset-data.ts';
import { runGraph } from './local/graph/run-graph.ts';
import { gatewayAddress } from './local/processes/server-processes.ts';
import { createProgress } from './local/progress.ts';
import { readScale } from './local/scale.ts';
import type { Settings } from './local/settings.ts';
import { readSettings } from './local/settings.ts';
import { stopOnSignals } from './local/stop-on-signals.ts';

const usage = `Runs the whole graph on this machine: PostgreSQL, eight agencies, the gateway.

Usage: npm start -- [--scale N] [--reset] [--data DIR]

  --scale N   the size of the invented data set for databases that are empty (1: 60,000 people)
  --reset     deletes the embedded databases first
  --data DIR  where the embedded databases are (.data)
  --help      this text

Environment: PORT (4000), HOST (127.0.0.1), UNHCR_PORT and its siblings, POSTGRES_PORT (4009),
UNHCR_DATABASE_URL and its siblings for databases elsewhere (UNHCR_OWNER_DATABASE_URL to have them
migrated), so also GATEWAY_DATABASE_URL, UNHCR_URL and its siblings for agencies served elsewhere,
AS_OF (the day the questions are asked on; 2026-09-30 with the invented data), LOCAL_ISSUER (the
folder with the key of the personas; empty for no personas)

Exit codes: 0 stopped, 1 could not start, 2 wrong usage`;

const options = {
  scale: { type: 'string' },
  reset: { type: 'boolean' },
  data: { type: 'string' },
} as const;

await runCommand(usage, options, async ({ scale, reset, data }) => {
  const settings = readSettings(data);
  const size = readScale(scale);
  await claimFolder(settings);
  if (reset) await sayReset(settings);
  const agencies = settings.agencies.filter(({ remoteUrl }) => remoteUrl === null);
  const progress = createProgress(['postgres', ...agencies.map(({ name }) => name), 'gateway']);
  const graph = runGraph({ settings, agencies, withGateway: true, scale: size, progress });
  stopOnSignals(graph);
  try {
    await graph.ready;
  } catch (error) {
    await graph.stop();
    throw error;
  } finally {
    progress.finish();
  }
  console.log(welcome(settings));
});

async function sayReset(settings: Settings): Promise<void> {
  const deleted = await resetData(settings);
  for (const path of deleted) console.log(`Deleted ${path}`);
  if (deleted.length === 0) console.log('Nothing to delete: there is no data yet');
}

function welcome(settings: Settings): string {
  const address = gatewayAddress(settings);
  const chosen = settings.asOf === null ? 'AS_OF moves it' : 'as AS_OF says';
  return `
Concierto is ready: ${address}/graphiql
  Programs ask at   ${address}/graphql
  The clock says    ${dayOf(settings)} (${chosen})
  The records are invented and illustrative; what agencies published is marked with its source
  ${localNote(settings)}
  Ctrl-C stops everything
`;
}

function localNote({ environment }: Settings): string {
  return environment['LOCAL_ISSUER'] === ''
    ? 'This is a local setup without personas: no token is accepted but those of "npm run token"'
    : 'This is a local setup: whoever reaches it may take any persona in the explorer';
}
