import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import type { DataSource, EntitySchema } from 'typeorm';

import { enforceAccess } from './access/enforce-access.ts';
import type { Rights } from './access/with-rights.ts';
import { checkArguments } from './arguments/check-arguments.ts';
import { auditReads } from './audit/audit-reads.ts';
import { auditRefusals } from './audit/audit-refusals.ts';
import { auditResolvers } from './audit/audit-resolvers.ts';
import type { PublicKeys } from './audit/checkpoints/checkpoint-keys.ts';
import { mergeResolvers } from './audit/merge-resolvers.ts';
import type { OwnVoice, SubgraphContext } from './context.ts';
import { createContext } from './context.ts';
import type { SqlMigration } from './database/sql-migrations.ts';
import { sqlMigrations } from './database/sql-migrations.ts';
import { PersonEntity } from './people/person-entity.ts';
import { readSdl } from './read-sdl.ts';
import type { RecordHandling } from './records/record-handling.ts';
import { withRecordTypes } from './records/with-record-types.ts';
import type { IndicatorQuestion } from './reports/indicator-question.ts';
import { lifeResolvers } from './reports/life/life-resolvers.ts';
import { versionsHandling } from './reports/life/versions-handling.ts';
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
  /** What its serving role may write beside what every subgraph writes: by table, the rights as GRANT names them. */
  readonly writes: Readonly<Record<string, string>>;
  readonly indicators: readonly IndicatorQuestion[];
  readonly records: readonly RecordHandling[];
  readonly seed: Seed;
  /** What the resolvers of one request share. `asOf` is the day that decides what is due. */
  readonly createContext: (
    db: DataSource,
    asOf: string,
    identity: Identity,
    checkpointKeys?: PublicKeys,
    voice?: Partial<OwnVoice>,
  ) => SubgraphContext;
}

interface SubgraphParts<Loaders extends object> {
  /** Folder, database and scope prefix, in kebab-case. */
  readonly name: string;
  readonly port: number;
  /** The agency's folder: its `*.graphql` files and `migrations/`, its programmes' included. */
  readonly folder: URL;
  // An EntitySchema is invariant in its row, so that a list of several can only be of `any`.

  readonly entities: readonly EntitySchema[];
  /** By table, what its server may write, as GRANT names it: `INSERT (id, title)`. */
  readonly writes?: Readonly<Record<string, string>>;
  readonly resolvers: Readonly<Record<string, object | undefined>>;
  readonly createLoaders: (db: DataSource, asOf: string, rights: Rights) => Loaders;
  readonly indicators: readonly IndicatorQuestion[];
  /** How each type of its records is handled. */
  readonly records: readonly RecordHandling[];
  readonly seed: Seed;
  /** Whether the agency keeps records about people, under pseudonyms of its own. */
  readonly servesPeople: boolean;
}

const here = (folder: string): URL => new URL(folder, import.meta.url);
const SHARED = [
  'reports/migrations/',
  'disclosure/migrations/',
  'audit/',
  'outbox/migrations/',
].map(here);
const PEOPLE = ['people/migrations/', 'access/migrations/'].map(here);

/** An agency as one value: its own parts, and what every subgraph has. */
export function defineSubgraph<Loaders extends object>(parts: SubgraphParts<Loaders>): Subgraph {
  const { name, port, folder, indicators, seed, createLoaders } = parts;
  const records = [...parts.records, versionsHandling];
  const sdl = readSdl(folder);
  const typeDefs = parse(sdl);
  const resolvers = mergeResolvers(
    reportResolvers,
    auditResolvers(name),
    lifeResolvers(name, indicators),
    withRecordTypes(name, parts.resolvers, records),
  );
  const people = parts.servesPeople;
  return {
    name,
    port,
    sdl,
    typeDefs,
    schema: schemaOf(typeDefs, resolvers),
    entities: [ReportEntity, ...(people ? [PersonEntity] : []), ...parts.entities],
    migrations: [...SHARED, ...(people ? PEOPLE : []), folder].flatMap(sqlMigrations),
    writes: parts.writes ?? {},
    indicators,
    records,
    seed,
    createContext: (db, asOf, identity, checkpointKeys = new Map(), voice = {}) => ({
      ...createContext(parts, db, asOf, identity, createLoaders),
      askGateway: null,
      wakeServices: () => undefined,
      ...voice,
      checkpointKeys,
    }),
  };
}

/** The schema with what every field does beside resolving: the outermost comes last. */
function schemaOf(typeDefs: DocumentNode, resolvers: object): GraphQLSchema {
  const schema = buildSubgraphSchema({
    typeDefs,
    // Apollo types every resolver's context as `unknown`; ours are checked by the generated types instead.
    resolvers: resolvers as GraphQLResolverMap<unknown>,
  });
  return auditRefusals(auditReads(enforceAccess(checkArguments(schema))));
}
