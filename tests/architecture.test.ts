import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');
const sources = files.filter((file) => /^(gateway|subgraphs|scripts)\/.*\.tsx?$/.test(file));
const written = sources.filter((file) => !file.includes('/generated/'));
const text = (file: string) => readFileSync(join(root, file), 'utf8');

const importsOf = (file: string): readonly string[] =>
  [...text(file).matchAll(/^(?:import|export)\s[^;]*?from '(\.[^']+)'|^import '(\.[^']+)'/gm)].map(
    ([, from, bare]) => normalize(join(dirname(file), from ?? bare ?? '')),
  );

const agencyOf = (file: string) => /^subgraphs\/([a-z][a-z-]*)\//.exec(file)?.[1];

describe('the rooms', () => {
  test('the top level is what the house says', () => {
    const rooms = new Set(files.map((file) => file.split('/')[0] ?? ''));
    const visible = [...rooms].filter((room) => !room.startsWith('.'));
    expect(visible.toSorted()).toEqual(
      [
        'LICENSE',
        'README.md',
        'eslint.config.js',
        'gateway',
        'jest.config.js',
        'package-lock.json',
        'package.json',
        'schema',
        'scripts',
        'subgraphs',
        'tests',
        'tsconfig.json',
      ].toSorted(),
    );
  });

  test('no import crosses between agencies: they meet only in the graph', () => {
    const crossing = sources.flatMap((file) =>
      importsOf(file)
        .filter((target) => {
          const [from, to] = [agencyOf(file), agencyOf(target)];
          return from !== undefined && to !== undefined && from !== to;
        })
        .map((target) => `${file} -> ${target}`),
    );
    expect(crossing).toEqual([]);
  });

  test('the kit knows no agency', () => {
    const kit = sources.filter((file) => file.startsWith('subgraphs/_kit/'));
    const knowing = kit.filter((file) =>
      importsOf(file).some((target) => agencyOf(target) !== undefined),
    );
    expect(knowing).toEqual([]);
    const named = kit.filter(
      (file) =>
        basename(file) !== 'agency-code.ts' &&
        /\b(unhcr|iom|ilo|un-?women|paho|unicef|unops)\b/i.test(text(file)),
    );
    expect(named).toEqual([]);
  });

  test('the gateway knows no agency and takes from the kit only the wire', () => {
    const gateway = sources.filter((file) => file.startsWith('gateway/'));
    const targets = gateway.flatMap(importsOf).filter((target) => !target.startsWith('gateway/'));
    expect(targets.filter((target) => !target.startsWith('subgraphs/_kit/wire/'))).toEqual([]);
    const named = gateway.filter((file) =>
      /\b(unhcr|iom|ilo|unWomen|paho|unicef|unops)\b/i.test(text(file)),
    );
    expect(named).toEqual([]);
  });

  test('the register of subgraphs is read by scripts and tests only', () => {
    const readers = sources.filter((file) => importsOf(file).includes('subgraphs/index.ts'));
    expect(readers.filter((file) => !file.startsWith('scripts/'))).toEqual([]);
  });

  test('no import runs in a circle', () => {
    const graph = new Map(
      sources.map((file) => [file, importsOf(file).filter((to) => isValueImport(file, to))]),
    );
    const circles = sources.filter((file) => reaches(graph, file, file));
    expect(circles).toEqual([]);
  });
});

describe('the files', () => {
  test('a file fits two screens: 150 lines, but for seeds, migrations, tests, and data that says so', () => {
    const exempt = /\/seed(\/|\.ts|-)|\/migrations\//;
    const long = written
      .filter((file) => !exempt.test(file) && !text(file).includes('eslint-disable max-lines -- '))
      .map((file) => [text(file).trimEnd().split('\n').length, file] as const)
      .filter(([lines]) => lines > 150);
    expect(long).toEqual([]);
  });

  test('names are kebab-case and say what is inside', () => {
    const odd = written.filter((file) => {
      const name = basename(file).replace(/(\.d)?\.tsx?$/, '');
      return (
        !/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/.test(name) ||
        /^(utils?|helpers?|types|constants|common)$/.test(name)
      );
    });
    expect(odd).toEqual([]);
  });

  test('relative imports name the file', () => {
    const vague = written.flatMap((file) =>
      importsOf(file)
        .filter((target) => !/\.(tsx?|js|css|json)$/.test(target))
        .map((target) => `${file} -> ${target}`),
    );
    expect(vague).toEqual([]);
  });

  test('nothing is left to do, silenced or untyped', () => {
    const left =
      /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b|<any>/;
    expect(written.filter((file) => left.test(text(file)))).toEqual([]);
  });

  test('`as` stands only where the wire and the kit need it', () => {
    const asserting = written.filter(
      (file) =>
        /\)?\b as (?!const\b)[A-Z(readonly{[]/.test(withoutImports(text(file))) &&
        !/^(subgraphs\/_kit|gateway\/execution)\//.test(file),
    );
    expect(asserting).toEqual([]);
  });

  test('the environment is read by one configuration module a process', () => {
    const reading = written.filter((file) => text(file).includes('process.env'));
    const allowed = [
      /^gateway\/config\.ts$/,
      /^subgraphs\/_kit\/subgraph-config\.ts$/,
      /^scripts\//,
      /^gateway\/server\.ts$/,
    ];
    expect(reading.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  test('there is one clock: a domain decision never asks for the date', () => {
    const asking = written.filter(
      (file) =>
        file.startsWith('subgraphs/') &&
        /new Date\(\)|Date\.now\(|CURRENT_(DATE|TIMESTAMP)|\bnow\(\)/i.test(text(file)),
    );
    // A signature is made, and holds, at a moment of real time.
    const signing = [
      'subgraphs/_kit/serve-subgraph.ts',
      'subgraphs/_kit/services/ask-gateway.ts',
      'subgraphs/_kit/wire/signature/signed-route.ts',
    ];
    expect(asking.filter((file) => !signing.includes(file))).toEqual([
      'subgraphs/_kit/subgraph-config.ts',
    ]);
  });

  test('nobody deep-imports graphql, which would load it twice', () => {
    expect(sources.filter((file) => text(file).includes("from 'graphql/"))).toEqual([]);
  });
});

describe('the data flow of the gateway', () => {
  const order = [
    'access',
    'limits',
    'supergraph',
    'execution',
    'agencies',
    'explorer',
    'metrics',
    'http',
    'database',
  ];

  test('a folder of the gateway imports only from folders that the house knows', () => {
    const folders = new Set(
      sources
        .map((file) => /^gateway\/([a-z-]+)\//.exec(file)?.[1])
        .filter((name) => name !== undefined),
    );
    expect([...folders].filter((name) => !order.includes(name))).toEqual([]);
  });

  test("agencies, the end of the line, import from no other room of the gateway but the supergraph's shapes", () => {
    const targets = sources
      .filter((file) => file.startsWith('gateway/agencies/'))
      .flatMap(importsOf)
      .filter((target) => /^gateway\/(access|limits|execution|explorer|http)\//.test(target));
    expect(targets).toEqual([]);
  });
});

function withoutImports(code: string): string {
  return code
    .replace(/^(import|export) [^;]*? from '[^']+';$/gms, '')
    .replace(/'[^'\n]*'|`[^`]*`/g, "''")
    .replace(/\/\/.*$/gm, '')
    .replace(/\/\*[\s\S]*?\*\//g, '');
}

function isValueImport(file: string, target: string): boolean {
  const name = `./${basename(target)}`.slice(1);
  return !new RegExp(`import type [^;]*${name.replaceAll('.', '\\.')}'`).test(text(file));
}

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const queue = [...(graph.get(from) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(graph.get(next) ?? []));
  }
  return false;
}
