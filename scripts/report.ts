import { chooseAgencies } from './local/choose-agencies.ts';
import { dayOf } from './local/clock.ts';
import { runCommand } from './local/command.ts';
import { readSettings } from './local/settings.ts';
import { workOnDatabases } from './local/work-on-databases.ts';

const usage = `Computes the agencies' reports that were submitted and are not stored yet.

Usage: npm run report -- [--only NAME] [--data DIR]

  --only NAME one agency, as often as there are: --only unhcr --only un-women
  --data DIR  where the embedded databases are (.data)
  --help      this text

Environment: AS_OF (the day up to which reports count as submitted; 2026-09-30 with the invented
data), UNHCR_OWNER_DATABASE_URL and its siblings beside UNHCR_DATABASE_URL for databases elsewhere,
POSTGRES_PORT (4009)

Exit codes: 0 done, 1 failed, 2 wrong usage`;

const options = {
  only: { type: 'string', multiple: true },
  data: { type: 'string' },
} as const;

await runCommand(usage, options, async ({ only, data }) => {
  const settings = readSettings(data);
  const reportAsOf = dayOf(settings);
  await workOnDatabases(settings, chooseAgencies(settings, only), { reportAsOf });
});
