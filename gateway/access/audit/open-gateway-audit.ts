import type { AuditFact } from '../../../subgraphs/_kit/wire/audit/audit-fact.ts';
import { insertAuditFact } from '../../../subgraphs/_kit/wire/audit/insert-audit-fact.ts';
import type { GatewayDatabase } from '../../database/open-database.ts';
import { errorLine } from '../../error-line.ts';

/** The gateway's own audit: what it refused, and the use of tokens. */
export interface GatewayAudit {
  /** Notes a fact, to be written within a second together with those that differ only in their number. */
  readonly note: (fact: GatewayFact) => void;
  /** Writes what is noted. */
  readonly close: () => Promise<void>;
}

/** What the gateway tells: never of served people, of whom it knows nothing. */
export type GatewayFact = Pick<AuditFact, 'sub' | 'agency' | 'purpose' | 'fields'> & {
  readonly action: 'REFUSAL' | 'TOKEN_USE';
  /** What was refused or used: an error's code, `ApiToken`. */
  readonly recordType: string;
};

const everyMilliseconds = 1_000;

/** So many different facts a second; whoever floods us only has them counted. */
const maxDifferent = 200;

/** Opens the audit in the gateway's own database; without one, or while it is away, facts go to the log. */
export function openGatewayAudit(database: GatewayDatabase | null): GatewayAudit {
  let noted = new Map<string, AuditFact>();
  let writing = Promise.resolve();
  const write = (): void => {
    if (noted.size === 0) return;
    const facts = [...noted.values()];
    noted = new Map();
    writing = writing.then(() => writeAll(database, facts));
  };
  const timer = setInterval(write, everyMilliseconds).unref();
  return {
    note: (given) => {
      const fact = noted.size < maxDifferent ? given : { ...given, ...unnamed };
      const key = JSON.stringify(fact);
      const count = (noted.get(key)?.count ?? 0) + 1;
      noted.set(key, { ...fact, recordIds: [], count });
    },
    close: async () => {
      clearInterval(timer);
      write();
      await writing;
    },
  };
}

const unnamed = { sub: 'shared', agency: null, purpose: null, fields: ['too many to tell apart'] };

async function writeAll(
  database: GatewayDatabase | null,
  facts: readonly AuditFact[],
): Promise<void> {
  for (const fact of facts) {
    const [sql, values] = insertAuditFact(fact);
    try {
      if (database) await database.query(sql, values);
      else log(fact);
    } catch (error) {
      console.error(`Cannot write to the gateway's audit: ${errorLine(error)}`);
      log(fact);
    }
  }
}

// Without a database there are no pseudonyms: who it was stays out of the log.
function log({ action, recordType, fields, agency, count }: AuditFact): void {
  console.error('audit', JSON.stringify({ action, recordType, fields, agency, count }));
}
