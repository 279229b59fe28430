import type { DataSource } from 'typeorm';

import { loadManyBy, loadOneBy } from '../../_kit/loading/load-by.ts';
import { loadRequired } from '../../_kit/loading/load-required.ts';
import { ApprovalEntity } from './approvals/entities.ts';
import {
  ActionPointEntity,
  CommitteeMemberEntity,
  DecisionEntity,
  MeetingEntity,
} from './entities.ts';
import { linkingLoaders } from './linking/loaders.ts';

/** The committee's records by what they belong to. */
export const committeeLoaders = (db: DataSource) => ({
  ...linkingLoaders(db),
  meeting: loadRequired(loadOneBy(db, MeetingEntity, 'id'), 'the meeting'),
  decision: loadRequired(loadOneBy(db, DecisionEntity, 'id'), 'the decision'),
  membersOf: loadManyBy(db, CommitteeMemberEntity, 'committeeId', 'since'),
  decisionsOf: loadManyBy(db, DecisionEntity, 'meetingId', 'number'),
  actionPointsOf: loadManyBy(db, ActionPointEntity, 'meetingId', 'dueOn'),
  actionPointsFor: loadManyBy(db, ActionPointEntity, 'decisionId', 'dueOn'),
  approvalsOf: loadManyBy(db, ApprovalEntity, 'subjectKey'),
});
