import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import type { DataSource, EntitySchema } from 'typeorm';

import { checkArguments } from './arguments/check-arguments.ts';
import { auditReads } from './audit/audit-reads.ts';
import type { SubgraphContext } from './context.ts';
import { createContext } from './context.ts';
import type { SqlMigration } from './database/sql-migrations.ts';
import { sqlMigrations } from './database/sql-migrations.ts';
import { PersonEntity } from './people/person-entity.ts';
import { readSdl } from './read-sdl.ts';
import type { RecordHandling } from './records/record-handling.ts';
import { withRecordTypes } from './records/with-record-types.ts';
import type { IndicatorQuestion } from './reports/indicator-question.ts';
import { reportResolvers } from './reports/report-resolvers.ts';
import { ReportEntity } from './reports/report-entity.ts';
import type { Seed } from './seeding/seed.ts';
import type { Identity } from './wire/identity.ts';

/** What one agency publishes: its graph, its tables, how it counts, and an invented data set. */
export interface Subgraph {
  readonly name: string;
  readonly port: number;
  readonly sdl: string;
  readonly typeDefs: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly SqlMigration[];
  readonly indicators: readonly IndicatorQuestion[];
  readonly records: readonly RecordHandling[];
  readonly seed: Seed;
  /** What the resolvers of one request share. `asOf` is the day that decides what is due. */
  readonly createContext: (db: DataSource, asOf: string, identity: Identity) => SubgraphContext;
}

interface SubgraphParts<Loaders extends object> {
  /** Folder, database and scope prefix, in kebab-case. */
  readonly name: string;
  readonly port: number;
  /** The agency's folder: its `*.graphql` files and `migrations/`, its programmes' included. */
  readonly folder: URL;
  // An EntitySchema is invariant in its row, so that a list of several can only be of `any`.

  readonly entities: readonly EntitySchema[];
  readonly resolvers: Readonly<Record<string, object | undefined>>;
  readonly createLoaders: (db: DataSource, asOf: string) => Loaders;
  readonly indicators: readonly IndicatorQuestion[];
  /** How each type of its records is handled. */
  readonly records: readonly RecordHandling[];
  readonly seed: Seed;
  /** Whether the agency keeps records about people, under pseudonyms of its own. */
  readonly servesPeople: boolean;
}

const REPORTS = new URL('reports/migrations/', import.meta.url);
const AUDIT = new URL('audit/', import.meta.url);
const PEOPLE = new URL('people/migrations/', import.meta.url);

/** An agency as one value: its own parts, and what every subgraph has. */
export function defineSubgraph<Loaders extends object>(parts: SubgraphParts<Loaders>): Subgraph {
  const { name, port, folder, indicators, records, seed, createLoaders } = parts;
  const sdl = readSdl(folder);
  const typeDefs = parse(sdl);
  // Apollo types every resolver's context as `unknown`; ours are checked by the generated types instead.
  const resolvers = {
    ...reportResolvers,
    ...withRecordTypes(name, parts.resolvers, records),
  } as GraphQLResolverMap<unknown>;
  const people = parts.servesPeople;
  return {
    name,
    port,
    sdl,
    typeDefs,
    schema: auditReads(checkArguments(buildSubgraphSchema({ typeDefs, resolvers }))),
    entities: [ReportEntity, ...(people ? [PersonEntity] : []), ...parts.entities],
    migrations: [AUDIT, REPORTS, ...(people ? [PEOPLE] : []), folder].flatMap(sqlMigrations),
    indicators,
    records,
    seed,
    createContext: (db, asOf, identity) => createContext(parts, db, asOf, identity, createLoaders),
  };
}
