import { defineTable } from '../../_kit/database/define-table.ts';
import type { AgencyCode } from '../framework/indicator-definition.ts';

/** The steering committee. */
export interface SteeringCommitteeRow {
  readonly id: string;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly nameFr: string;
  readonly establishedOn: string;
  readonly quorum: number;
}

export const SteeringCommitteeEntity = defineTable<SteeringCommitteeRow>('steering_committee', {
  id: 'uuid',
  nameEn: 'text',
  nameEs: 'text',
  nameFr: 'text',
  establishedOn: 'date',
  quorum: 'int',
});

/** A seat of the committee, by office or post. */
export interface CommitteeMemberRow {
  readonly id: string;
  readonly committeeId: string;
  readonly office: string;
  readonly side: 'GOVERNMENT' | 'AGENCY';
  readonly agencyCode: AgencyCode | null;
  readonly institution: string | null;
  readonly seat: 'CO_CHAIR' | 'MEMBER' | 'OBSERVER' | 'SECRETARIAT';
  readonly since: string;
  readonly until: string | null;
}

export const CommitteeMemberEntity = defineTable<CommitteeMemberRow>('committee_member', {
  id: 'uuid',
  committeeId: 'uuid',
  office: 'text',
  side: 'text',
  agencyCode: 'text',
  institution: 'text',
  seat: 'text',
  since: 'date',
  until: 'date',
});

/** A meeting of the committee. */
export interface MeetingRow {
  readonly id: string;
  readonly committeeId: string;
  readonly number: number;
  readonly heldOn: string;
  readonly kind: 'ORDINARY' | 'EXTRAORDINARY';
  readonly periodCode: string | null;
  readonly membersPresent: number;
  readonly quorate: boolean;
}

export const MeetingEntity = defineTable<MeetingRow>('meeting', {
  id: 'uuid',
  committeeId: 'uuid',
  number: 'int',
  heldOn: 'date',
  kind: 'text',
  periodCode: 'text',
  membersPresent: 'int',
  quorate: 'boolean',
});

/** A decision of the committee. */
export interface DecisionRow {
  readonly id: string;
  readonly meetingId: string;
  readonly number: string;
  readonly text: string;
  readonly subject: 'FRAMEWORK' | 'REPORTING' | 'BUDGET' | 'OPERATIONS' | 'PROTECTION' | 'HANDOVER';
  readonly decidedOn: string;
  readonly ownerPost: string;
  readonly agencyCode: AgencyCode | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}

export const DecisionEntity = defineTable<DecisionRow>('decision', {
  id: 'uuid',
  meetingId: 'uuid',
  number: 'text',
  text: 'text',
  subject: 'text',
  decidedOn: 'date',
  ownerPost: 'text',
  agencyCode: 'text',
  dueOn: 'date',
  doneOn: 'date',
});

/** Something that the committee asked to be done. */
export interface ActionPointRow {
  readonly id: string;
  readonly meetingId: string;
  readonly decisionId: string | null;
  readonly agreedOn: string;
  readonly text: string;
  readonly ownerPost: string;
  readonly agencyCode: AgencyCode | null;
  readonly dueOn: string;
  readonly doneOn: string | null;
}

export const ActionPointEntity = defineTable<ActionPointRow>('action_point', {
  id: 'uuid',
  meetingId: 'uuid',
  decisionId: 'uuid',
  agreedOn: 'date',
  text: 'text',
  ownerPost: 'text',
  agencyCode: 'text',
  dueOn: 'date',
  doneOn: 'date',
});
