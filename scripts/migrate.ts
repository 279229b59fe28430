import { chooseDatabases } from './local/choose-databases.ts';
import { UsageError, runCommand } from './local/command.ts';
import { migrateBack } from './local/migrate-back.ts';
import { readSettings } from './local/settings.ts';
import { workOnDatabases } from './local/work-on-databases.ts';

const usage = `Brings the tables of the agencies' databases and the gateway's up to date, or takes migrations back.

Usage: npm run migrate -- [up | down] [--only NAME] [--steps N] [--data DIR]

  up          applies what is missing (the default)
  down        takes back the last migration, with what is stored in its tables
  --only NAME one agency or the gateway, as often as there are: --only unhcr --only gateway
  --steps N   with down: how many migrations to take back (1); "all" for an empty database
  --data DIR  where the embedded databases are (.data)
  --help      this text

Environment: UNHCR_OWNER_DATABASE_URL beside UNHCR_DATABASE_URL for databases elsewhere, and so for
each agency and for GATEWAY, POSTGRES_PORT (4009)

Exit codes: 0 done, 1 failed, 2 wrong usage`;

const options = {
  only: { type: 'string', multiple: true },
  steps: { type: 'string' },
  data: { type: 'string' },
} as const;

await runCommand(usage, options, async ({ only, steps, data }, [direction = 'up', ...rest]) => {
  if (rest.length > 0) throw new UsageError(`Cannot read "${rest.join(' ')}": give up or down`);
  const settings = readSettings(data);
  const wanted = chooseDatabases(settings, only);
  switch (direction) {
    case 'up':
      await workOnDatabases(settings, wanted, { migrate: true });
      return;
    case 'down':
      await migrateBack(settings, wanted, readSteps(steps));
      return;
    default:
      throw new UsageError(`Cannot migrate "${direction}": give up or down`);
  }
});

function readSteps(text = '1'): number | null {
  if (text === 'all') return null;
  const steps = Number(text);
  if (Number.isInteger(steps) && steps > 0) return steps;
  throw new UsageError(`Cannot read --steps "${text}": give a whole number above 0, or all`);
}
