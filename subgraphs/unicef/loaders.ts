import type { DataSource } from 'typeorm';

import type { Rights } from '../_kit/access/with-rights.ts';
import type { SubgraphContext } from '../_kit/context.ts';
import { loadOneBy } from '../_kit/loading/load-by.ts';
import { ChildCaseEntity, RightsRestitutionPlanEntity } from './entities.ts';

/** How a child's case and its plan lead to one another. */
export const createLoaders = (_db: DataSource, _asOf: string, rights: Rights) => ({
  childCase: loadOneBy(rights, ChildCaseEntity, 'id'),
  planOfCase: loadOneBy(rights, RightsRestitutionPlanEntity, 'childCaseId'),
});

export type Context = SubgraphContext<ReturnType<typeof createLoaders>>;
