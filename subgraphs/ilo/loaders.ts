import type { DataSource } from 'typeorm';

import type { SubgraphContext } from '../_kit/context.ts';
import { loadManyBy, loadOneBy } from '../_kit/loading/load-by.ts';
import { EmployerCentreEntity, EmployerEntity, VacancyEntity } from './employers/entities.ts';

/** What ILO's records lead to beside people: employers, their centres, and vacancies. */
export const createLoaders = (db: DataSource) => ({
  employer: loadOneBy(db, EmployerEntity, 'id'),
  employerCentres: loadManyBy(db, EmployerCentreEntity, 'employerId', 'centreCode'),
  vacancy: loadOneBy(db, VacancyEntity, 'id'),
});

export type Context = SubgraphContext<ReturnType<typeof createLoaders>>;
