import { exportAudit } from './local/audit/export-audit.ts';
import { withAudits } from './local/audit/open-audits.ts';
import { verifyAudits } from './local/audit/verify-audits.ts';
import { UsageError, runCommand } from './local/command.ts';
import { newCheckpointKey } from './local/processes/checkpoint-keys.ts';
import type { DatabaseSettings, Settings } from './local/settings.ts';
import { readSettings } from './local/settings.ts';

const usage = `Verifies and reads the audits: who read, wrote and was refused what.

Usage: npm run --silent audit -- verify [--agency NAME]
       npm run --silent audit -- export --agency NAME [--from DAY] [--to DAY] [--format jsonl|csv]
       npm run --silent audit -- who --agency NAME SUB ...
       npm run --silent audit -- keys

  verify          computes every chain again from its rows, compares it with the checkpoints that the
                  other agencies keep, and names the first entry that does not hold
  export          writes an audit out: of each entry what was hashed, and the two hashes; that is an
                  entry too
  who             prints the pseudonym under which each of these subs stands in an agency's audit; needs
                  the address of the database's owner
  keys            prints a new private key for <AGENCY>_CHECKPOINT_KEY, and its public half for CHECKPOINT_KEYS
  --agency NAME   unhcr, iom, ilo, un-women, paho, unicef, unops, governance, or gateway; as often as there are
  --from, --to    the first and the last day, in UTC
  --format        jsonl (the default) or csv
  --data DIR      where the embedded databases are (.data)
  --help          this text

Environment: UNHCR_DATABASE_URL, UNHCR_OWNER_DATABASE_URL and their siblings for databases elsewhere,
CHECKPOINT_KEYS (name:base64url,...), POSTGRES_PORT (4009)

Exit codes: 0 everything holds, 1 something does not or could not be read, 2 wrong usage`;

const text = { type: 'string' } as const;
const options = {
  agency: { type: 'string', multiple: true },
  from: text,
  to: text,
  format: text,
  data: text,
} as const;

await runCommand(usage, options, async (given, [action, ...subs]) => {
  const settings = readSettings(given.data);
  const names = given.agency ?? [];
  switch (action) {
    case 'verify':
      return verify(settings, names);
    case 'export': {
      const { from = null, to = null, format = 'jsonl' } = given;
      if (format !== 'jsonl' && format !== 'csv')
        throw new UsageError('Give --format jsonl or csv');
      for (const day of [from, to]) refuseNoDay(day);
      return withAudits(settings, [chooseOne(settings, names)], async ([audit]) => {
        if (!audit) throw new UsageError(`Cannot reach the audit of ${names.join()}`);
        await exportAudit(audit, { format, from, to });
      });
    }
    case 'who':
      return resolve(settings, names, subs);
    case 'keys': {
      const { seed, publicKey } = newCheckpointKey();
      console.log(`private ${seed}\npublic  ${publicKey}`);
      return;
    }
    default:
      throw new UsageError('Give verify, export, who or keys');
  }
});

async function verify(settings: Settings, names: readonly string[]): Promise<void> {
  const all = everybody(settings);
  const chosen = names.length === 0 ? all : names.map((name) => choose(settings, name));
  await withAudits(settings, all, async (audits, away) => {
    const wanted = chosen.map(({ name }) => name);
    const holds = await verifyAudits(settings, audits, wanted);
    for (const name of away) console.log(`${name}: cannot be reached`);
    if (!holds || wanted.some((name) => away.includes(name))) process.exitCode = 1;
  });
}

async function resolve(
  settings: Settings,
  names: readonly string[],
  subs: readonly string[],
): Promise<void> {
  await withAudits(settings, [chooseOne(settings, names)], async ([audit]) => {
    if (!audit) throw new UsageError(`Cannot reach the audit of ${names.join()}`);
    for (const sub of subs) {
      const { rows } = await audit.client.query<{ actor: string }>(
        'SELECT staff_pseudonym($1) AS actor',
        [sub],
      );
      console.log(`${rows[0]?.actor ?? ''} ${sub}`);
    }
  });
}

function everybody({ agencies, gatewayDatabase }: Settings): readonly DatabaseSettings[] {
  return [...agencies, gatewayDatabase];
}

function choose(settings: Settings, wanted: string): DatabaseSettings {
  const found = everybody(settings).find(({ name }) => name === wanted);
  if (found) return found;
  const known = everybody(settings).map(({ name }) => name);
  throw new UsageError(`Cannot find "${wanted}": choose from ${known.join(', ')}`);
}

function chooseOne(settings: Settings, names: readonly string[]): DatabaseSettings {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) throw new UsageError('Give one --agency');
  return choose(settings, name);
}

function refuseNoDay(day: string | null): void {
  if (day === null || (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)))) return;
  throw new UsageError(`Cannot read the day "${day}": give one as 2026-09-30`);
}
