import { readFileSync, readdirSync } from 'node:fs';

const VOCABULARY = new URL('../../schema/vocabulary.graphql', import.meta.url);

/** A subgraph's whole schema: the shared vocabulary, then every `*.graphql` file of its folder and its programmes'. */
export function readSdl(folder: URL): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .sort();
  return [VOCABULARY, ...files.map((path) => new URL(path, folder))]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
