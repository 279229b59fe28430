import type { DataSource } from 'typeorm';

import { loadOneBy } from '../../_kit/loading/load-by.ts';
import { loadRequired } from '../../_kit/loading/load-required.ts';
import { AssetTransferEntity } from './entities.ts';
import { loadLegacy } from './load-legacy.ts';

/** Transfers by their id, and what remains at a centre. */
export const createLegacyLoaders = (db: DataSource, asOf: string) => ({
  assetTransfer: loadRequired(loadOneBy(db, AssetTransferEntity, 'id'), 'the transfer'),
  legacy: loadLegacy(db, asOf),
});
