import { chooseAgencies } from './local/choose-agencies.ts';
import { runCommand } from './local/command.ts';
import { readScale } from './local/scale.ts';
import { readSettings } from './local/settings.ts';
import { workOnDatabases } from './local/work-on-databases.ts';

const usage = `Fills empty databases with invented, illustrative records and with published facts.

Usage: npm run seed -- [--scale N] [--only NAME] [--data DIR]

  --scale N   the size of the invented data set (1: 60,000 people over all agencies)
  --only NAME one agency, as often as there are: --only unhcr --only un-women
  --data DIR  where the embedded databases are (.data)
  --help      this text

The same scale always gives the same records. A database that has records is left as it is:
"npm run migrate -- down --steps all --only unhcr" empties one, "npm start -- --reset" all.
The tables must be there (npm run migrate); reports come after (npm run report).

Environment: UNHCR_OWNER_DATABASE_URL and its siblings beside UNHCR_DATABASE_URL for databases
elsewhere, POSTGRES_PORT (4009)

Exit codes: 0 done, 1 failed, 2 wrong usage`;

const options = {
  scale: { type: 'string' },
  only: { type: 'string', multiple: true },
  data: { type: 'string' },
} as const;

await runCommand(usage, options, async ({ scale, only, data }) => {
  const settings = readSettings(data);
  const seedScale = readScale(scale);
  await workOnDatabases(settings, chooseAgencies(settings, only), { seedScale });
});
