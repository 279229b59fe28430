import type { DataSource } from 'typeorm';

import type { Connection, PageArgs } from '../../_kit/paging/connection.ts';
import { connection } from '../../_kit/paging/connection.ts';
import type { CommitmentState } from '../generated/resolvers.ts';
import { whereCommitment } from './commitment.ts';
import type { ActionPointRow, DecisionRow, MeetingRow, SteeringCommitteeRow } from './entities.ts';
import {
  ActionPointEntity,
  DecisionEntity,
  MeetingEntity,
  SteeringCommitteeEntity,
} from './entities.ts';

/** The steering committee; null before it is established. */
export async function committee(db: DataSource): Promise<SteeringCommitteeRow | null> {
  const [found] = await db.getRepository(SteeringCommitteeEntity).find({ take: 1 });
  return found ?? null;
}

type Given<T> = T | null | undefined;

interface MeetingArgs extends PageArgs {
  readonly period?: Given<string>;
  readonly from?: Given<string>;
  readonly to?: Given<string>;
}

/** Meetings, latest first. */
export function meetings(
  db: DataSource,
  { period, from, to, ...page }: MeetingArgs,
): Promise<Connection<MeetingRow>> {
  const query = db.getRepository(MeetingEntity).createQueryBuilder('row');
  if (period != null) query.andWhere('row.periodCode = :period', { period });
  if (from != null) query.andWhere('row.heldOn >= :from', { from });
  if (to != null) query.andWhere('row.heldOn <= :to', { to });
  return connection(query, 'heldOn', page);
}

interface DecisionArgs extends PageArgs {
  readonly agency?: Given<string>;
  readonly state?: Given<CommitmentState>;
  readonly subject?: Given<string>;
}

/** Decisions, latest first; `asOf` decides what is overdue. */
export function decisions(
  db: DataSource,
  { agency, state, subject, ...page }: DecisionArgs,
  asOf: string,
): Promise<Connection<DecisionRow>> {
  const query = db.getRepository(DecisionEntity).createQueryBuilder('row');
  if (agency != null) query.andWhere('row.agencyCode = :agency', { agency });
  if (subject != null) query.andWhere('row.subject = :subject', { subject });
  if (state != null) whereCommitment(query, state, asOf);
  return connection(query, 'decidedOn', page);
}

interface ActionPointArgs extends PageArgs {
  readonly agency?: Given<string>;
  readonly state?: Given<CommitmentState>;
  readonly dueFrom?: Given<string>;
  readonly dueTo?: Given<string>;
}

/** Action points, latest due first; `asOf` decides what is overdue. */
export function actionPoints(
  db: DataSource,
  { agency, state, dueFrom, dueTo, ...page }: ActionPointArgs,
  asOf: string,
): Promise<Connection<ActionPointRow>> {
  const query = db.getRepository(ActionPointEntity).createQueryBuilder('row');
  if (agency != null) query.andWhere('row.agencyCode = :agency', { agency });
  if (dueFrom != null) query.andWhere('row.dueOn >= :dueFrom', { dueFrom });
  if (dueTo != null) query.andWhere('row.dueOn <= :dueTo', { dueTo });
  if (state != null) whereCommitment(query, state, asOf);
  return connection(query, 'dueOn', page);
}
