import { mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, expect, jest, test } from '@jest/globals';

import { watchFile } from '../../../gateway/supergraph/watch-file.ts';
import type { FileWatch } from '../../../gateway/supergraph/watch-file.ts';
import { until } from '../../support/until.ts';

jest.setTimeout(60_000);

let watching: FileWatch | undefined;
afterEach(() => watching?.stop());

const newFolder = () => mkdtempSync(join(tmpdir(), 'watch-file-'));

function watched(file: string) {
  const changes = { count: 0 };
  watching = watchFile(file, () => (changes.count += 1));
  return changes;
}

test('a file written in many pieces is one change', async () => {
  const file = join(newFolder(), 'supergraph.graphql');
  writeFileSync(file, '');
  const changes = watched(file);
  for (const piece of ['type', ' Query', ' { a: Int }']) writeFileSync(file, piece, { flag: 'a' });
  await until(() => changes.count > 0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(changes.count).toBe(1);
});

test('a file replaced by another of its name is a change, again and again', async () => {
  const file = join(newFolder(), 'supergraph.graphql');
  writeFileSync(file, 'one');
  const changes = watched(file);
  for (const time of [1, 2]) {
    writeFileSync(`${file}.new`, 'another');
    renameSync(`${file}.new`, file);
    await until(() => changes.count >= time);
  }
  expect(changes.count).toBeGreaterThanOrEqual(2);
});

test('a link to a file elsewhere, of which the folder is told nothing, is looked at from time to time', async () => {
  const elsewhere = join(newFolder(), 'real.graphql');
  const file = join(newFolder(), 'supergraph.graphql');
  writeFileSync(elsewhere, 'one');
  symlinkSync(elsewhere, file);
  const changes = watched(file);
  await new Promise((resolve) => setTimeout(resolve, 200));
  writeFileSync(elsewhere, 'something longer');
  await until(() => changes.count > 0);
  expect(changes.count).toBe(1);
});

test('a folder that is not there yet is waited for', async () => {
  const folder = join(newFolder(), 'later');
  const file = join(folder, 'supergraph.graphql');
  const changes = watched(file);
  await new Promise((resolve) => setTimeout(resolve, 200));
  mkdirSync(folder);
  writeFileSync(file, 'one');
  await until(() => changes.count > 0);
  expect(changes.count).toBe(1);
});
