import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import { daysBetween } from '../../_kit/calendar/days.ts';
import type { CommitmentState } from '../generated/resolvers.ts';

/** Something that somebody is to do, perhaps by a day. */
export interface Commitment {
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}

/** Where a commitment stands on a day; what is done later is not done yet. */
export function commitmentState({ dueOn, doneOn }: Commitment, asOf: string): CommitmentState {
  if (doneOn !== null && doneOn <= asOf)
    return dueOn !== null && doneOn > dueOn ? 'DONE_LATE' : 'DONE';
  return dueOn !== null && dueOn < asOf ? 'OVERDUE' : 'OPEN';
}

/** Days from the due date to a day; 0 unless overdue on it. */
export function daysOverdue(commitment: Commitment, asOf: string): number {
  const overdue = commitmentState(commitment, asOf) === 'OVERDUE';
  return overdue && commitment.dueOn !== null ? daysBetween(commitment.dueOn, asOf) : 0;
}

/** Narrows a query (alias `row`) to commitments of a state on a day. */
export function whereCommitment<Row extends ObjectLiteral & Commitment>(
  query: SelectQueryBuilder<Row>,
  state: CommitmentState,
  asOf: string,
): void {
  query.andWhere(CONDITIONS[state], { asOf });
}

const DONE = 'row.doneOn <= :asOf';
const NOT_DONE = '(row.doneOn IS NULL OR row.doneOn > :asOf)';

const CONDITIONS: Readonly<Record<CommitmentState, string>> = {
  OPEN: `${NOT_DONE} AND (row.dueOn IS NULL OR row.dueOn >= :asOf)`,
  OVERDUE: `${NOT_DONE} AND row.dueOn < :asOf`,
  DONE: `${DONE} AND (row.dueOn IS NULL OR row.doneOn <= row.dueOn)`,
  DONE_LATE: `${DONE} AND row.doneOn > row.dueOn`,
};
