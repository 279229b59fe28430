import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const subgraphsFolder = join(import.meta.dirname, '../../subgraphs');

// What only answers questions leaves the stored data as it is.
const answering =
  /(resolvers|queries|loaders|server|loading|paging|wire|http|errors|arguments|generated|\.graphql|\.md|\.map)(\.js|\.d\.ts|\/|$)/;

/** Twelve characters that change with the code and the data that fill an agency's database. */
export function seedFingerprint(agency: string): string {
  const hash = createHash('sha256');
  const rooms = readdirSync(subgraphsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (entry.name === agency || isShared(entry.name)))
    .map(({ name }) => name);
  for (const room of rooms.toSorted()) {
    const files = readdirSync(join(subgraphsFolder, room), { recursive: true, encoding: 'utf8' });
    for (const file of files
      .filter((name) => /\.\w+$/.test(name) && !answering.test(name))
      .toSorted()) {
      hash.update(file).update(readFileSync(join(subgraphsFolder, room, file)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

function isShared(room: string): boolean {
  return room.startsWith('_');
}
