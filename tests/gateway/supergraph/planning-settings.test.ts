import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { readGatewaySettings } from '../../../gateway/read-gateway-settings.ts';
import { usualPlanning } from '../../../gateway/supergraph/planning/planning-settings.ts';

function settingsFile(settings: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'settings-')), 'settings.json');
  writeFileSync(file, JSON.stringify(settings));
  return file;
}

test('the settings file says how operations are planned; what it does not say is as usual', () => {
  const planning = { deadlineMilliseconds: 800, overrideLabels: ['beds-Moved'] };
  expect(readGatewaySettings(settingsFile({ planning })).planning).toEqual({
    ...usualPlanning,
    ...planning,
  });
});

test('what is wrong with the planning is told with its place', () => {
  const planning = { threads: 0, overrideLabels: 'all', threds: 2 };
  const file = settingsFile({ planning });
  expect(() => readGatewaySettings(file)).toThrow(
    [
      `Cannot use 0 for "planning.threads", give a whole number from 1 to 64, in settings "${file}"`,
      `Cannot use "all" for "planning.overrideLabels", give a list of strings, in settings "${file}"`,
      `Cannot find setting "planning.threds", choose from ${Object.keys(usualPlanning).join(', ')}, in settings "${file}"`,
    ].join('\n'),
  );
});
