import type { RowSink } from '../../../_kit/seeding/insert-rows.ts';
import { inventedId } from '../../../_kit/seeding/pseudonym.ts';
import { decisionId } from '../seed.ts';
import type { ApprovalRow } from './entities.ts';
import { ApprovalEntity } from './entities.ts';

/** A decision by its number, and the day it was taken. */
export interface TakenDecision {
  readonly number: string;
  readonly on: string;
}

/** Invents that the committee approved something by a decision. */
export function approve(
  into: RowSink,
  subject: ApprovalRow['subject'],
  subjectKey: string,
  { number, on }: TakenDecision,
): void {
  const id = inventedId(`approval ${subject} ${subjectKey}`, 0);
  into.add(ApprovalEntity, {
    id,
    subject,
    subjectKey,
    decisionId: decisionId(number),
    approvedOn: on,
  });
}
