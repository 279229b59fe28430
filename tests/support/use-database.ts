import { afterAll, beforeAll } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { openDatabase } from '../../subgraphs/_kit/database/open-database.ts';
import type { Subgraph } from '../../subgraphs/_kit/define-subgraph.ts';
import type { ClonedDatabase } from './database.ts';
import { cloneDatabase } from './database.ts';

/** For the tests of a file: a seeded database of an agency, opened as its owner. */
export function useDatabase(subgraph: Subgraph): { readonly db: () => DataSource } {
  let clone: ClonedDatabase | undefined;
  let source: DataSource | undefined;
  beforeAll(async () => {
    clone = await cloneDatabase(subgraph.name);
    source = await openDatabase(subgraph, clone.ownerUrl);
  });
  afterAll(async () => {
    await source?.destroy();
    await clone?.drop();
  });
  return {
    db: () => {
      if (!source) throw new Error('Cannot use the database before the tests run');
      return source;
    },
  };
}
