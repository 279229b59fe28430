import type { RecordHandling } from './record-handling.ts';

type TypeResolvers = Readonly<Record<string, object | undefined>>;

/** Adds to an agency's root type how its records are handled. */
export function withRecordTypes(
  name: string,
  resolvers: TypeResolvers,
  records: readonly RecordHandling[],
): TypeResolvers {
  const root = name.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return { ...resolvers, [root]: { ...resolvers[root], recordTypes: () => records } };
}
