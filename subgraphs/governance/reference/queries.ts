import type { DataSource } from 'typeorm';

import type { Connection, PageArgs } from '../../_kit/paging/connection.ts';
import { codedConnection } from '../../_kit/paging/connection.ts';
import type { AgencyRow, CountryRow, MunicipalityRow, SdgRow } from './entities.ts';
import { AgencyEntity, CountryEntity, MunicipalityEntity, SdgEntity } from './entities.ts';

/** The seven UN bodies, in the contract's order. */
export function agencies(db: DataSource): Promise<readonly AgencyRow[]> {
  return db.getRepository(AgencyEntity).find({ order: { position: 'ASC' } });
}

/** Countries by code. */
export function countries(
  db: DataSource,
  { region, ...page }: PageArgs & { readonly region?: string | null },
): Promise<Connection<CountryRow>> {
  const query = db.getRepository(CountryEntity).createQueryBuilder('row');
  if (region != null) query.andWhere('row.region = :region', { region });
  return codedConnection(query, 'iso3', page);
}

/** Municipalities by code; a name may be that of several. */
export function municipalities(
  db: DataSource,
  {
    state,
    name,
    ...page
  }: PageArgs & { readonly state?: string | null; readonly name?: string | null },
): Promise<Connection<MunicipalityRow>> {
  const query = db.getRepository(MunicipalityEntity).createQueryBuilder('row');
  if (state != null) query.andWhere('row.stateCode = :state', { state });
  if (name != null) query.andWhere('row.name = :name', { name });
  return codedConnection(query, 'code', page);
}

/** Goals, targets and indicators of the 2030 Agenda by code. */
export function sdgs(
  db: DataSource,
  {
    level,
    goal,
    ...page
  }: PageArgs & { readonly level?: string | null; readonly goal?: string | null },
): Promise<Connection<SdgRow>> {
  const query = db.getRepository(SdgEntity).createQueryBuilder('row');
  if (level != null) query.andWhere('row.level = :level', { level });
  if (goal != null) query.andWhere('row.goalCode = :goal', { goal });
  return codedConnection(query, 'code', page);
}
