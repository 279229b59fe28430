import { givenText } from '../../_kit/arguments/given-text.ts';
import { addDays } from '../../_kit/calendar/days.ts';
import { badInput } from '../../_kit/errors/bad-input.ts';
import { DecisionEntity } from '../committee/entities.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';
import { knownPeriod } from '../framework/queries.ts';
import type { Context } from '../loaders.ts';
import type { NewDecision } from './add-decision.ts';
import type { ReportDecisionKind } from './entities.ts';
import { verifyingTurn } from './verifying-turn.ts';
import type { Reporter } from './who-may-decide.ts';

/** A decision that somebody wants to take, under a key of hers. */
export interface WantedDecision extends NewDecision, Reporter {
  readonly agencyCode: AgencyCode | null;
  readonly idempotencyKey: string;
}

/** What a mutation quotes of the report that it decides about, and what it adds. */
export interface DecisionArgs {
  readonly idempotencyKey: string;
  readonly agency?: AgencyCode | null;
  readonly indicator: string;
  readonly period: string;
  readonly version: number;
  readonly sha256: string;
  readonly reason?: string;
  readonly expiresOn?: string;
  readonly decision?: string | null;
}

const LONGEST_REOPENING_DAYS = 90;

/** What is decided is told to the agency with its reason, in one request. */
const LONGEST_REASON = 1_000;

/** Reads what is wanted; BAD_USER_INPUT where it cannot be. */
export async function wantedDecision(
  kind: ReportDecisionKind,
  args: DecisionArgs,
  context: Context,
): Promise<WantedDecision> {
  const { indicator, period, version, sha256, reason, expiresOn, idempotencyKey } = args;
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw badInput('sha256', sha256, 'a SHA-256 in hexadecimal');
  if (expiresOn !== undefined) refuseDay(expiresOn, context.asOf);
  return {
    kind,
    version,
    sha256,
    idempotencyKey,
    agencyCode: args.agency ?? null,
    indicatorCode: indicator,
    periodCode: period,
    turn: await turnOf(indicator, period, context),
    reason: reason === undefined ? null : givenText('reason', reason, LONGEST_REASON),
    expiresOn: expiresOn ?? null,
    committeeDecisionId: await committeeDecision(args.decision ?? null, context),
  };
}

function refuseDay(expiresOn: string, asOf: string): void {
  const latest = addDays(asOf, LONGEST_REOPENING_DAYS);
  if (expiresOn > asOf && expiresOn <= latest) return;
  throw badInput('expiresOn', expiresOn, `a day after ${asOf}, and ${latest} at the latest`);
}

async function turnOf(code: string, period: string, { load }: Context): Promise<AgencyCode> {
  const [indicator, known] = [await load.indicator.load(code), knownPeriod(period)];
  if (!indicator) throw badInput('indicator', code, 'an indicator of the framework');
  if (!known) throw badInput('period', period, 'a period that the initiative reaches');
  return verifyingTurn(indicator.position, known);
}

async function committeeDecision(number: string | null, { db }: Context): Promise<string | null> {
  if (number === null) return null;
  const found = await db.getRepository(DecisionEntity).findOneBy({ number });
  if (!found) throw badInput('decision', number, 'a decision of the committee; write "D-03/2"');
  return found.id;
}
