import type { DataSource } from 'typeorm';

import { recordList } from '../../_kit/paging/record-list.ts';
import type { CentreRow } from './entities.ts';
import { CentreAttendanceEntity, CentreEntity } from './entities.ts';

export const centreAttendances = recordList(CentreAttendanceEntity, 'attendedOn');

interface CentresArgs {
  readonly status?: string | null;
  readonly type?: string | null;
}

/** The centres by code; `status` is that of the clock's day. */
export function centres(
  db: DataSource,
  { status, type }: CentresArgs,
  asOf: string,
): Promise<readonly CentreRow[]> {
  const query = db.getRepository(CentreEntity).createQueryBuilder('row').orderBy('row.code');
  if (type != null) query.andWhere('row.type = :type', { type });
  if (status != null) query.andWhere(HAS_STATUS, { status, asOf });
  return query.getMany();
}

const HAS_STATUS = `EXISTS (SELECT 1 FROM centre_status WHERE centre_code = row.code AND status = :status
  AND starts_on <= :asOf AND coalesce(ends_on, :asOf) >= :asOf)`;
