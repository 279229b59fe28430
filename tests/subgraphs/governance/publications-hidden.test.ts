import { expect, test } from '@jest/globals';

import { withoutNumber } from '../../../subgraphs/governance/joint/figures/merged-figure.ts';
import { changesBetween } from '../../../subgraphs/governance/publications/content/changes.ts';
import { checksum } from '../../../subgraphs/governance/publications/content/checksum.ts';
import type {
  PartNumber,
  PublishedNumber,
  WholeFigure,
} from '../../../subgraphs/governance/publications/content/figure-content.ts';
import {
  allHidden,
  hiddenPlaces,
  nothingHidden,
} from '../../../subgraphs/governance/publications/content/hidden-places.ts';
import { keepHidden } from '../../../subgraphs/governance/publications/content/keep-hidden.ts';
import type { PublishedCellRow } from '../../../subgraphs/governance/publications/entities.ts';

const exactly = (value: number): PublishedNumber => ({ ...withoutNumber('EXACT'), value });
const hidden = withoutNumber('SUPPRESSED');
const own = (value: number | null): PartNumber => ({
  value,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  dayBands: null,
  suppressed: value === null,
});
const nowhere = {
  sex: null,
  age: null,
  group: null,
  nationality: null,
  disability: null,
  centre: null,
};
const cell = (place: object, value: number | null): PublishedCellRow => ({
  ...nowhere,
  ...place,
  figure: value === null ? hidden : exactly(value),
  fromFifteen: [],
});

const OF_UNHCR = { agency: 'UNHCR', status: 'REPORTED', version: 1, sha256: 'a' } as const;
const part = (value: number | null) => ({
  ...OF_UNHCR,
  submittedOn: '2025-07-20',
  asOf: '2025-07-20T23:59:59Z',
  withheld: false,
  inPeriod: own(value),
  yearToDate: own(value),
  toDate: own(value),
});

// Forty people: 30 women and 10 men; by sex and centre.
const whole: WholeFigure = {
  indicatorCode: 'OP1.1',
  definition: { version: 1, titleEn: 'People', titleEs: 'Personas', titleFr: 'Personnes' },
  lead: 'UNHCR',
  kind: 'PEOPLE',
  unit: 'PEOPLE',
  sensitive: false,
  state: 'COMPLETE',
  method: 'COUNTED',
  inPeriod: exactly(40),
  yearToDate: exactly(40),
  toDate: exactly(40),
  progress: {
    measuredOn: 'TO_DATE',
    progress: 0.4,
    lower: null,
    upper: null,
    due: 0.5,
    target: 100,
    dueFigure: 50,
    status: 'AT_RISK',
  },
  parts: [part(40)],
  missing: [],
  breakdowns: [
    { dimensions: ['SEX', 'CENTRE'], deliveredBy: ['UNHCR'], notDeliveredBy: [], withheld: false },
  ],
  overlapping: ['CENTRE'],
  lowerIfGroupsAlike: null,
  cells: [
    cell({}, 40),
    cell({ sex: 'FEMALE' }, 30),
    cell({ sex: 'MALE' }, 10),
    cell({ centre: 'CMID-TAP' }, 40),
    cell({ sex: 'FEMALE', centre: 'CMID-TAP' }, 30),
    cell({ sex: 'MALE', centre: 'CMID-TAP' }, 10),
  ],
};

const placesOf = ({ cells }: WholeFigure) =>
  cells.map(({ sex, centre, figure }) => [sex, centre, figure.value]);

test('what nobody hid before shows', () => {
  expect(keepHidden(whole, nothingHidden)).toEqual(whole);
});

test('a cell that was hidden stays so; alone it would be the rest of its sum, so that its table goes with all finer ones', () => {
  const before = { ...nothingHidden, cells: [{ ...nowhere, sex: 'MALE' }] };
  const kept = keepHidden(whole, before);
  expect(placesOf(kept)).toEqual([
    [null, null, 40],
    [null, 'CMID-TAP', 40],
  ]);
  expect(kept.breakdowns.map(({ withheld }) => withheld)).toEqual([true]);
});

test('beside another hidden cell of its table it is hidden alone, and only finer tables go', () => {
  const cells = [
    cell({}, 40),
    cell({ sex: 'FEMALE' }, 30),
    cell({ sex: 'MALE' }, 7),
    cell({ sex: 'OTHER_OR_UNKNOWN' }, null),
    cell({ sex: 'FEMALE', centre: 'CMID-TAP' }, 30),
  ];
  const before = { ...nothingHidden, cells: [{ ...nowhere, sex: 'MALE' }] };
  expect(placesOf(keepHidden({ ...whole, cells }, before))).toEqual([
    [null, null, 40],
    ['FEMALE', null, 30],
    ['MALE', null, null],
    ['OTHER_OR_UNKNOWN', null, null],
  ]);
});

test('a cell of a crossed table takes that table, and leaves its margins', () => {
  const place = { ...nowhere, sex: 'MALE', centre: 'CMID-TAP' };
  const kept = keepHidden(whole, { ...nothingHidden, cells: [place] });
  expect(placesOf(kept)).toEqual([
    [null, null, 40],
    ['FEMALE', null, 30],
    ['MALE', null, 10],
    [null, 'CMID-TAP', 40],
  ]);
});

test('a headline that was hidden stays so, with every part, every cell, and the progress measured on it', () => {
  const kept = keepHidden(whole, { ...nothingHidden, headlines: ['inPeriod', 'toDate'] });
  expect(kept).toMatchObject({ inPeriod: hidden, toDate: hidden, yearToDate: exactly(40) });
  expect(kept.parts).toMatchObject([
    { inPeriod: own(null), yearToDate: own(40), toDate: own(null) },
  ]);
  expect(kept.progress).toMatchObject({ progress: null, status: null, due: 0.5 });
  expect(placesOf(kept)).toEqual([[null, null, null]]);
});

test('an agency whose own figure was hidden takes the joint one along, from which it could be told', () => {
  const other = { ...part(25), agency: 'IOM' } as const;
  const both = { ...whole, parts: [part(15), other] };
  const kept = keepHidden(both, { ...nothingHidden, headlines: ['UNHCR yearToDate'] });
  expect(kept).toMatchObject({ inPeriod: exactly(40), yearToDate: hidden });
  const beside = { ...both, parts: [part(15), other, { ...part(null), agency: 'PAHO' } as const] };
  const alone = keepHidden(beside, { ...nothingHidden, headlines: ['UNHCR yearToDate'] });
  expect(alone.yearToDate).toEqual(exactly(40));
  expect(alone.parts.map(({ yearToDate }) => yearToDate?.value)).toEqual([null, 25, null]);
});

test('what a publication left out, the next one leaves out too', () => {
  const before = { ...nothingHidden, cells: [{ ...nowhere, sex: 'MALE' }] };
  const first = hiddenPlaces(keepHidden(whole, before));
  expect(first.breakdowns).toEqual([['SEX', 'CENTRE']]);
  expect(keepHidden(whole, allHidden([before, first]))).toEqual(keepHidden(whole, before));
});

test('a restatement names the indicators whose figure, status, definition or reports differ, and no other', () => {
  const later = { ...whole, inPeriod: exactly(44), parts: [{ ...part(44), version: 2 }] };
  const other = { ...whole, indicatorCode: 'OP1.2' };
  expect(changesBetween([whole, other], [later, other])).toEqual([
    {
      indicatorCode: 'OP1.1',
      definitionBefore: 1,
      definitionAfter: 1,
      agencies: [{ agency: 'UNHCR', versionBefore: 1, versionAfter: 2 }],
    },
  ]);
});

test('a checksum is the same for the same content in any order, and another for any other', () => {
  const { kind, ...rest } = whole;
  expect(checksum({ ...rest, kind })).toBe(checksum(whole));
  expect(checksum({ ...whole, state: 'PARTIAL' })).not.toBe(checksum(whole));
});
