import { GraphQLError } from 'graphql';

import type { SubgraphContext } from '../../context.ts';
import { badInput } from '../../errors/bad-input.ts';
import type { ErrorCode } from '../../errors/error-codes.ts';
import { serviceName } from '../../wire/services/service-name.ts';
import type { ChangeArgs } from './change-report.ts';
import { changeReport } from './change-report.ts';
import { conflict } from './conflict.ts';
import { findVersion } from './find-version.ts';
import type { ReportVersion } from './report-version.ts';
import type { ReportEventKind } from './store-events.ts';
import { storeEvents } from './store-events.ts';

/** What `…RecordDecision` is given; `idempotencyKey` is the id of the decision. */
export interface DecisionArgs extends ChangeArgs {
  readonly version: number;
  readonly sha256: string;
  readonly decision: ReportEventKind;
  readonly reason?: string | null;
  readonly expiresOn?: string | null;
  readonly decidedAt: string;
  readonly actor: string;
}

/**
 * Records what governance decided about a version, for governance's own service alone and once however
 * often it comes. It stands although the version was taken back meanwhile, as that was not known; a
 * decision out of order, or about another content, is a CONFLICT and may come again.
 */
export async function recordDecision(
  field: string,
  args: DecisionArgs,
  context: SubgraphContext,
): Promise<ReportVersion> {
  refuseStranger(context.identity.sub);
  refuseUnreadable(args);
  return changeReport(context, {
    field,
    args,
    fields: ['events'],
    run: async ({ tx, versions }) => {
      const found = findVersion(versions, args.version);
      refuseOther(found, args);
      const { reason, expiresOn, decidedAt: at, actor, idempotencyKey: decisionId } = args;
      const decided = { event: args.decision, at, actor, decisionId };
      const why = { reason: reason ?? null, expiresOn: expiresOn ?? null };
      await storeEvents(tx, [{ reportId: found.id, ...decided, ...why }]);
      return found.id;
    },
  });
}

/** The stages in which each decision may be taken. */
const WHERE: Readonly<Partial<Record<ReportEventKind, readonly ReportVersion['stage'][]>>> = {
  RETURNED: ['SUBMITTED', 'VERIFIED'],
  VERIFIED: ['SUBMITTED'],
  APPROVED: ['VERIFIED'],
  REOPENED: ['APPROVED', 'PUBLISHED'],
  PUBLISHED: ['APPROVED', 'PUBLISHED'],
  WITHDRAWN: ['PUBLISHED'],
};

const NEEDS_REASON: ReadonlySet<ReportEventKind> = new Set(['RETURNED', 'REOPENED', 'WITHDRAWN']);

function refuseStranger(sub: string): void {
  if (sub === serviceName('governance')) return;
  const code: ErrorCode = 'FORBIDDEN';
  throw new GraphQLError(
    "Cannot record a decision for anybody but the joint governance's service",
    {
      extensions: { code },
    },
  );
}

function refuseUnreadable({ decision, reason, expiresOn, decidedAt }: DecisionArgs): void {
  if (!WHERE[decision]) {
    throw badInput('decision', decision, `a decision: ${Object.keys(WHERE).join(', ')}`);
  }
  if (NEEDS_REASON.has(decision) && !reason?.trim()) {
    throw badInput('reason', reason ?? null, `a reason, which ${decision} needs`);
  }
  if (!isMoment(decidedAt)) throw badInput('decidedAt', decidedAt, MOMENT);
  const needsExpiry = decision === 'REOPENED';
  if (needsExpiry ? !isMoment(expiresOn) : expiresOn != null) {
    throw badInput('expiresOn', expiresOn ?? null, needsExpiry ? MOMENT : 'null but for REOPENED');
  }
}

const MOMENT = 'a moment; write it as "2026-10-31T12:00:00Z"';

function isMoment(text: string | null | undefined): boolean {
  return (
    /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text ?? '') &&
    !Number.isNaN(Date.parse(text ?? ''))
  );
}

function refuseOther(found: ReportVersion, { decision, sha256 }: DecisionArgs): void {
  const { version, stage, events } = found;
  if (sha256 !== found.sha256) {
    throw conflict(
      `Cannot record ${decision} of version ${version}: its content has another SHA-256, read it again`,
    );
  }
  const last = events.findLast(({ event }) => event !== 'REOPENED');
  const asDecided = last?.event === 'TAKEN_BACK' ? 'SUBMITTED' : stage;
  if (WHERE[decision]?.includes(asDecided)) return;
  throw conflict(`Cannot record ${decision} of version ${version}: it is ${stage}`);
}
