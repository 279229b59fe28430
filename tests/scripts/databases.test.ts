import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { openDatabases } from '../../scripts/local/databases.ts';
import { readSettings } from '../../scripts/local/settings.ts';
import { subgraphs } from '../../subgraphs/index.ts';

const elsewhere = (name: string) => `postgres://${name}:secret@db.example:5432/${name}`;
const variableOf = (name: string) => `${name.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`;

test('where every agency has a database elsewhere no server is started, and the gateway does without one of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const given = subgraphs.map(({ name }) => [variableOf(name), elsewhere(name)] as const);
  const settings = readSettings(folder, Object.fromEntries(given));
  const { agencies, gatewayDatabase } = settings;
  const { cluster, all } = await openDatabases(settings, agencies, [gatewayDatabase]);
  expect(cluster).toBeNull();
  expect(all).toEqual(
    subgraphs.map(({ name }) => ({
      name,
      url: elsewhere(name),
      ownerUrl: null,
      servingRole: name,
      isEmbedded: false,
    })),
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a database of the gateway that is given is used', async () => {
  const names = [...subgraphs.map(({ name }) => name), 'gateway'];
  const given = names.map((name) => [variableOf(name), elsewhere(name)] as const);
  const settings = readSettings(tmpdir(), Object.fromEntries(given));
  const { all } = await openDatabases(settings, settings.agencies, [settings.gatewayDatabase]);
  expect(all.map(({ name }) => name)).toEqual(names);
});
