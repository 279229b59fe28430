import type { DataSource } from 'typeorm';

import type { Subgraph } from '../define-subgraph.ts';
import { createDataSource } from './open-database.ts';

/** A database that may be away when its server starts, and comes and goes. */
export interface Database {
  /** The connected data source, or null while the database has not been reached yet. */
  readonly get: () => Promise<DataSource | null>;
  /** Whether it answers now. */
  readonly isUp: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Connects at the first need; a connection that failed is tried again at the next. */
export function connectWhenUp(subgraph: Subgraph, url: string): Database {
  const source = createDataSource(subgraph, url);
  let connecting: Promise<DataSource | null> | undefined;
  const get = () => {
    if (source.isInitialized) return Promise.resolve(source);
    connecting ??= source
      .initialize()
      .catch(() => null)
      .finally(() => {
        connecting = undefined;
      });
    return connecting;
  };
  const isUp = async () => {
    const db = await get();
    if (!db) return false;
    return db.query('SELECT 1').then(
      () => true,
      () => false,
    );
  };
  const close = async () => {
    if (source.isInitialized) await source.destroy();
  };
  return { get, isUp, close };
}
