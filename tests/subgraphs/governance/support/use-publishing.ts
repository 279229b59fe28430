import type { Identity } from '../../../../subgraphs/_kit/wire/identity.ts';
import { agencyCode } from '../../../../subgraphs/_kit/agency-code.ts';
import { publicIdentity } from '../../../../subgraphs/_kit/wire/identity.ts';
import { governance } from '../../../../subgraphs/governance/subgraph.ts';
import { subgraphs } from '../../../../subgraphs/index.ts';
import { ask } from '../../../support/ask.ts';
import { useGraph } from '../../../support/graph.ts';
import { officer } from './deciders.ts';

/** The data-protection officer. */
export const protector: Identity = {
  ...publicIdentity,
  sub: 'data-protection-officer',
  scopes: ['governance:withdraw'],
};

type Variables = Readonly<Record<string, unknown>>;

/** For the tests of a file: the whole graph over seeded databases, and what is done to publish. */
export function usePublishing() {
  const graph = useGraph();
  const asked: string[] = [];
  let between: () => Promise<unknown> = () => Promise.resolve();
  let keys = 0;
  const tell = async (text: string, variables: Variables, identity: Identity) => {
    const { data, errors } = await ask(
      governance,
      graph.db('governance'),
      text,
      { ...variables },
      identity,
      undefined,
      {
        askGateway: async ({ query, variables: given }) => {
          asked.push(query);
          const { data: found, errors: wrong = [] } = await graph.ask(query, { ...given });
          if (query.includes('FiguresToPublish')) await between();
          return { data: found, errors: wrong };
        },
      },
    );
    const error = errors?.[0];
    const { code, retryable } = error?.extensions ?? {};
    return { data, code, retryable, message: error?.message };
  };
  return {
    ...graph,
    asked,
    /** What happens once the tables are read, and before anything is stored. */
    meanwhile: (happens: () => Promise<unknown>) => (between = happens),
    read: async (text: string) => (await tell(text, {}, publicIdentity)).data,
    publish: (wanted: Variables, identity = officer) => {
      keys += 1;
      return tell(PUBLISH, { key: `publish ${keys}`, ...wanted }, identity);
    },
    withdraw: (wanted: Variables, identity = protector) => {
      keys += 1;
      return tell(WITHDRAW, { key: `withdraw ${keys}`, ...wanted }, identity);
    },
    /** Verifies and approves what stands submitted of a period, and has the agencies know it. */
    approve: async (period: string, ...indicators: readonly string[]) => {
      for (const { name } of subgraphs) {
        const waiting: readonly Waiting[] = await graph.db(name).query(SUBMITTED, [period]);
        for (const report of waiting) {
          if (indicators.length > 0 && !indicators.includes(report.indicator)) continue;
          for (const kind of ['VERIFIED', 'APPROVED'])
            await (
              await decide(name, period, report, kind)
            )();
        }
      }
    },
    /** Approves an agency's report, which the agency knows only once what is returned was called. */
    approveUntold: async (name: string, period: string, indicator: string) => {
      const waiting: readonly Waiting[] = await graph.db(name).query(SUBMITTED, [period]);
      const report = waiting.find((each) => each.indicator === indicator);
      if (!report) throw new Error(`${name} has not submitted ${indicator} of ${period}`);
      await (
        await decide(name, period, report, 'VERIFIED')
      )();
      return decide(name, period, report, 'APPROVED');
    },
  };

  // Governance decides at once; the agency is told by calling what is returned.
  async function decide(name: string, period: string, report: Waiting, kind: string) {
    const agency = name === 'governance' ? null : agencyCode(name);
    const [decision]: readonly Decided[] = await graph
      .db('governance')
      .query(DECIDE, [agency, report.indicator, period, report.version, report.sha256, kind]);
    const told = [report.id, kind, decision?.actor, decision?.decidedAt, decision?.id];
    return () => graph.db(name).query(RECORD, told);
  }
}

interface Decided {
  readonly id: string;
  readonly actor: string;
  readonly decidedAt: Date;
}

interface Waiting {
  readonly id: string;
  readonly indicator: string;
  readonly version: number;
  readonly sha256: string;
}

const PUBLISH = `mutation ($key: ID!, $period: ID!, $title: String!, $note: String, $restates: ID, $reason: String) {
  publishPeriod(idempotencyKey: $key, period: $period, title: $title, note: $note, restates: $restates, reason: $reason) {
    id title state sha256 publishedOn publishedBy note reason indicatorCount
    period { code } restates { id }
    changes {
      indicatorCode statusBefore statusAfter before { reading value lower upper } after { reading value lower upper }
      agencies {
        agency versionBefore versionAfter before { value } after { value }
        reasons submittedBy verifiedBy approvedBy approvedAt evidence { title url }
      }
    }
  }
}`;

const WITHDRAW = `mutation ($key: ID!, $id: ID!, $reason: String!) {
  withdrawPublication(idempotencyKey: $key, id: $id, reason: $reason) {
    id title sha256 withdrawnOn withdrawalReason note state changes { indicatorCode } figures { totalCount }
  }
}`;

const SUBMITTED = `
  SELECT DISTINCT ON (r.indicator_code) r.id, r.indicator_code AS indicator, r.version, r.sha256
  FROM report r CROSS JOIN LATERAL (
    SELECT event FROM report_event WHERE report_id = r.id ORDER BY id DESC LIMIT 1) last
  WHERE r.period_code = $1 AND last.event = 'SUBMITTED' ORDER BY r.indicator_code, r.version DESC`;

const DECIDE = `
  INSERT INTO report_decision (agency_code, indicator_code, period_code, version, sha256, kind, decided_at, actor)
  VALUES ($1, $2, $3, $4, $5, $6, moment_on('2026-09-30'), 'test ' || $6)
  RETURNING id, actor, decided_at AS "decidedAt"`;

const RECORD = `
  INSERT INTO report_event (report_id, event, at, actor, decision_id)
  VALUES ($1, $2, $4, $3, $5)`;
