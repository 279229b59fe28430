import type { ReportingPeriod } from '../../../_kit/calendar/reporting-period.ts';
import { givenText } from '../../../_kit/arguments/given-text.ts';
import { badInput } from '../../../_kit/errors/bad-input.ts';
import { knownPeriod } from '../../framework/queries.ts';
import { checksum } from '../content/checksum.ts';
import { conflict } from './refusals.ts';

/** What a caller asks to be published. */
export interface PublishArgs {
  readonly idempotencyKey: string;
  readonly period: string;
  readonly title: string;
  readonly note?: string | null | undefined;
  readonly restates?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/** A request to publish that can be read; texts without spaces around them, null for what was not said. */
export interface WantedPublication {
  readonly idempotencyKey: string;
  readonly period: ReportingPeriod;
  readonly title: string;
  readonly note: string | null;
  readonly restates: string | null;
  readonly reason: string | null;
  /** By which it is told from another request under the same key. */
  readonly sha256: string;
}

/** Reads what is asked; BAD_USER_INPUT for what can never be published, CONFLICT for a period that is not over. */
export function wantedPublication(args: PublishArgs, asOf: string): WantedPublication {
  const period = publishedPeriod(args.period);
  const title = givenText('title', args.title, 200);
  const note = args.note == null ? null : givenText('note', args.note, 2_000);
  const reason = args.reason == null ? null : givenText('reason', args.reason, 1_000);
  const restates = args.restates ?? null;
  if ((restates === null) !== (reason === null)) {
    throw badInput('reason', reason, 'given together with "restates": a restatement says why');
  }
  if (period.end > asOf) {
    throw conflict(`Cannot publish "${period.code}": it ends on ${period.end}, publish it later`);
  }
  const asked = { period: period.code, title, note, restates, reason };
  const { idempotencyKey } = args;
  return { ...asked, idempotencyKey, period, sha256: checksum(asked) };
}

function publishedPeriod(code: string): ReportingPeriod {
  const period = knownPeriod(code);
  if (period && period.kind !== 'MONTH') return period;
  throw badInput(
    'period',
    code,
    'a quarter, a year or a project year of the initiative; months are never published',
  );
}
