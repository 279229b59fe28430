import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import {
  ActionPointEntity,
  CommitteeMemberEntity,
  DecisionEntity,
  MeetingEntity,
  SteeringCommitteeEntity,
} from './entities.ts';
import { members } from './seed/members.ts';
import type { MinutedDecision, Minutes, Task } from './seed/minutes.ts';
import { minutes } from './seed/minutes.ts';

const COMMITTEE = inventedId('committee', 0);
const QUORUM = 8;

/** Seats the invented committee and has it meet. */
export function seedCommittee(into: RowSink): void {
  into.add(SteeringCommitteeEntity, {
    id: COMMITTEE,
    nameEn: 'Joint Steering Committee for Human Mobility',
    nameEs: 'Comité Directivo Conjunto de Movilidad Humana',
    nameFr: 'Comité directeur conjoint pour la mobilité humaine',
    establishedOn: '2024-09-04',
    quorum: QUORUM,
  });
  for (const [place, seat] of members.entries()) {
    into.add(CommitteeMemberEntity, {
      id: inventedId('member', place),
      committeeId: COMMITTEE,
      ...seat,
    });
  }
  for (const [place, meeting] of minutes.entries()) addMeeting(into, meeting, place + 1);
}

/** The id of the decision of a number such as "D-01/2". */
export function decisionId(number: string): string {
  return inventedId(number, 0);
}

/** The id of an action point by its place, under the number of its decision or of its meeting, "M-2". */
export function actionPointId(number: string, place: number): string {
  return inventedId(`action ${number}`, place);
}

function addMeeting(into: RowSink, meeting: Minutes, number: number): void {
  const { heldOn, kind, period, present, decisions, tasks } = meeting;
  const id = inventedId('meeting', number);
  const attendance = { membersPresent: present, quorate: present >= QUORUM };
  into.add(MeetingEntity, {
    id,
    committeeId: COMMITTEE,
    number,
    heldOn,
    kind,
    periodCode: period,
    ...attendance,
  });
  const meetingRef = { id, number, heldOn };
  for (const [place, decision] of decisions.entries())
    addDecision(into, meetingRef, decision, place + 1);
  for (const [place, task] of tasks.entries()) addActionPoint(into, meetingRef, null, task, place);
}

interface MeetingRef {
  readonly id: string;
  readonly number: number;
  readonly heldOn: string;
}

function addDecision(
  into: RowSink,
  meeting: MeetingRef,
  decision: MinutedDecision,
  place: number,
): void {
  const { text, subject, post, agency, dueOn, doneOn, tasks } = decision;
  const number = `D-${String(meeting.number).padStart(2, '0')}/${place}`;
  const id = decisionId(number);
  into.add(DecisionEntity, {
    id,
    meetingId: meeting.id,
    number,
    text,
    subject,
    decidedOn: meeting.heldOn,
    ownerPost: post,
    agencyCode: agency,
    dueOn,
    doneOn,
  });
  for (const [at, task] of tasks.entries()) addActionPoint(into, meeting, { id, number }, task, at);
}

function addActionPoint(
  into: RowSink,
  meeting: MeetingRef,
  decision: { readonly id: string; readonly number: string } | null,
  [text, ownerPost, agencyCode, dueOn, doneOn]: Task,
  place: number,
): void {
  into.add(ActionPointEntity, {
    id: actionPointId(decision?.number ?? `M-${meeting.number}`, place),
    meetingId: meeting.id,
    decisionId: decision?.id ?? null,
    agreedOn: meeting.heldOn,
    text,
    ownerPost,
    agencyCode,
    dueOn,
    doneOn,
  });
}
