import { chooseAgencies } from './local/choose-agencies.ts';
import { dayOf } from './local/clock.ts';
import { UsageError, runCommand } from './local/command.ts';
import { runGraph } from './local/graph/run-graph.ts';
import { addressOf } from './local/processes/server-processes.ts';
import { createProgress } from './local/progress.ts';
import { readScale } from './local/scale.ts';
import { readSettings } from './local/settings.ts';
import { stopOnSignals } from './local/stop-on-signals.ts';

const usage = `Runs one agency alone on this machine, with its database.

Usage: npm run subgraph -- NAME [--scale N] [--data DIR]

  NAME        unhcr, iom, ilo, un-women, paho, unicef, unops or governance
  --scale N   the size of the invented data set if its database is empty (1)
  --data DIR  where the embedded databases are (.data)
  --help      this text

Environment: UNHCR_PORT (4001), UNHCR_DATABASE_URL for a database elsewhere
(UNHCR_OWNER_DATABASE_URL to have it migrated) and so for each agency, HOST (127.0.0.1),
POSTGRES_PORT (4009), AS_OF (2026-09-30 with the invented data)

Exit codes: 0 stopped, 1 could not start, 2 wrong usage`;

const options = { scale: { type: 'string' }, data: { type: 'string' } } as const;

await runCommand(usage, options, async ({ scale, data }, [name, ...rest]) => {
  if (name === undefined || rest.length > 0) throw new UsageError('Give the name of one agency');
  const settings = readSettings(data);
  const agencies = chooseAgencies(settings, [name]);
  const progress = createProgress(['postgres', name]);
  const graph = runGraph({
    settings,
    agencies,
    withGateway: false,
    scale: readScale(scale),
    progress,
  });
  stopOnSignals(graph);
  try {
    await graph.ready;
  } catch (error) {
    await graph.stop();
    throw error;
  } finally {
    progress.finish();
  }
  const [agency] = agencies;
  if (agency)
    console.log(
      `\n${name} is ready: ${addressOf(settings, agency.port)}/graphql, on ${dayOf(settings)}`,
    );
});
