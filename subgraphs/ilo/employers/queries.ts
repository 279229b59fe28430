import type { DataSource } from 'typeorm';

import type { RowSource } from '../../_kit/access/read-rows.ts';
import type { Connection, PageArgs } from '../../_kit/paging/connection.ts';
import { connection } from '../../_kit/paging/connection.ts';
import { recordList } from '../../_kit/paging/record-list.ts';
import type { EmployerRow } from './entities.ts';
import { EmployerEntity, VacancyEntity } from './entities.ts';

interface EmployerArgs extends PageArgs {
  readonly centre?: string | null;
  readonly activeOn?: string | null;
  readonly sector?: EmployerRow['sector'] | null;
}

/** Employers by the first day of their agreement. At a centre and on a day: active with that centre on it. */
export function employers(db: DataSource, args: EmployerArgs): Promise<Connection<EmployerRow>> {
  const query = db
    .getRepository(EmployerEntity)
    .createQueryBuilder('row')
    .where('(:sector::text IS NULL OR row.sector = :sector)')
    .andWhere(`(:activeOn::date IS NULL OR ${isActive('row."active_from"', 'row."active_to"')})`)
    .andWhere(
      `(:centre::text IS NULL OR row.id IN (
        SELECT employer_id FROM employer_centre WHERE centre_code = :centre
          AND (:activeOn::date IS NULL OR ${isActive('active_from', 'active_to')})))`,
    )
    .setParameters({
      sector: args.sector ?? null,
      activeOn: args.activeOn ?? null,
      centre: args.centre ?? null,
    });
  return connection(query, 'activeFrom', args);
}

function isActive(from: string, to: string): string {
  return `:activeOn::date BETWEEN ${from} AND coalesce(${to}, 'infinity')`;
}

interface VacancyArgs extends PageArgs {
  readonly centre?: string | null;
  readonly period?: string | null;
  readonly status?: string | null;
}

const listVacancies = recordList(VacancyEntity, 'openedOn', ['status']);

/** Vacancies by the day they opened. They have no person, so that only place and time narrow them. */
export function vacancies(source: RowSource, { centre, period, ...args }: VacancyArgs) {
  return listVacancies(source, {
    ...args,
    filter: { centre: centre ?? null, period: period ?? null },
  });
}
