import type { DataSource } from 'typeorm';

import type { SubgraphContext } from '../_kit/context.ts';
import { loadOneBy } from '../_kit/loading/load-by.ts';
import { ChildCaseEntity, RightsRestitutionPlanEntity } from './entities.ts';

/** How a child's case and its plan lead to one another. */
export const createLoaders = (db: DataSource) => ({
  childCase: loadOneBy(db, ChildCaseEntity, 'id'),
  planOfCase: loadOneBy(db, RightsRestitutionPlanEntity, 'childCaseId'),
});

export type Context = SubgraphContext<ReturnType<typeof createLoaders>>;
