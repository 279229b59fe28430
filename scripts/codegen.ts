/** Writes each subgraph's resolver types from its SDL: `npm run codegen`; `--check` only says which are stale, and exits 1. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';

import { readSdl } from '../subgraphs/_kit/read-sdl.ts';

const SHARED = {
  AuditEntry: '../../_kit/audit/stored-entry.ts#StoredEntry',
  AgencyReport: '../../_kit/reports/load-reports.ts#AgencyReport as AgencyReportValue',
  CentrePanel: '../../_kit/reports/load-centre-panels.ts#CentrePanel as CentrePanelValue',
  ServedPerson: '../../_kit/people/person-entity.ts#PersonRow',
  Submission: '../../_kit/reports/submissions.ts#Submission as SubmissionValue',
};

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, help: { type: 'boolean' } },
});
const folder = join(import.meta.dirname, '../subgraphs');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name);

if (values.help) {
  console.log(
    'Usage: npm run codegen [-- --check]\n\nWrites subgraphs/*/generated/resolvers.ts from the SDL.',
  );
} else {
  const stale = (await Promise.all(names.map(generate))).filter((file) => file !== null);
  for (const file of stale) console.log(`${values.check ? 'Stale' : 'Wrote'} ${file}`);
  if (values.check && stale.length > 0) {
    console.error('Cannot go on with stale types: run "npm run codegen" and commit the result');
    process.exitCode = 1;
  }
}

async function generate(name: string): Promise<string | null> {
  const home = join(folder, name);
  const file = join(home, 'generated', 'resolvers.ts');
  const text = await resolverTypes(name, home);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return null;
  if (!values.check) {
    mkdirSync(join(home, 'generated'), { recursive: true });
    writeFileSync(file, text);
  }
  return `subgraphs/${name}/generated/resolvers.ts`;
}

async function resolverTypes(name: string, home: string): Promise<string> {
  const code = await codegen({
    filename: 'resolvers.ts',
    documents: [],
    pluginMap: { typescript, resolvers },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    schema: parse(readSdl(new URL(`file://${home}/`))),
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      contextType: '../loaders.ts#Context',
      mappers: mappersOf(name, home),
      scalars: {
        // A default resolver calls a function, so that a list counts itself only when asked.
        Int: { input: 'number', output: 'number | (() => Promise<number>)' },
        Date: 'string',
        DateTime: { input: 'string', output: 'string | Date' },
        Decimal: 'string',
      },
    },
  });
  const config = await resolveConfig(join(home, 'generated', 'resolvers.ts'));
  return format(code, { ...config, parser: 'typescript' });
}

// A GraphQL type `Reception` is resolved from the row interface `ReceptionRow` of an `entities.ts`;
// the agency's own root, `UnWomen`, from nothing.
function mappersOf(name: string, home: string): Readonly<Record<string, string>> {
  const root = name.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
  const rows = files
    .filter((file) => /(^|\/)entities\.ts$/.test(file))
    .flatMap((file): (readonly [string, string])[] => {
      const code = readFileSync(join(home, file), 'utf8');
      return [...code.matchAll(/export interface (\w+)Row\b/g)].map(([, type = '']) => [
        type,
        `../${file}#${type}Row`,
      ]);
    });
  return Object.fromEntries([...Object.entries(SHARED), [root, 'object'], ...rows]);
}
