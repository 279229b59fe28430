import { expect, test } from '@jest/globals';

import type {
  Submission,
  SubmissionAnswers,
} from '../../../subgraphs/governance/joint/completeness/measure-completeness.ts';
import { measureCompleteness } from '../../../subgraphs/governance/joint/completeness/measure-completeness.ts';

const DUE = '2025-10-20';
const AS_OF = '2025-11-01';

function slice(
  indicatorCode: string,
  centre: string | null,
  submittedOn: string | null,
  status?: Submission['status'],
): Submission {
  return {
    indicatorCode,
    centre,
    dueOn: DUE,
    submittedOn,
    status: status ?? (submittedOn ? 'REPORTED' : 'MISSING'),
  };
}

const answered: SubmissionAnswers = new Map([
  [
    'UNHCR',
    [
      slice('OP1.1', 'CMID-TAP', '2025-10-15'),
      slice('OP1.1', 'CIM-TIJ', null),
      slice('OP1.2', null, '2025-10-25'),
    ],
  ],
  [
    'PAHO',
    [slice('OP5.1', 'CMID-TAP', '2025-10-20'), slice('OP5.2', null, null, 'NOT_APPLICABLE')],
  ],
]);

test('a report that lacks one centre is not complete', () => {
  const { agencies } = measureCompleteness(answered, AS_OF);
  expect(agencies[0]).toMatchObject({
    agency: 'UNHCR',
    count: { expected: 3, reported: 2, reportsExpected: 2, reportsComplete: 1 },
  });
});

test('a report sent on its due date is on time, a day after it is not', () => {
  const { agencies } = measureCompleteness(answered, AS_OF);
  expect(agencies).toMatchObject([
    { agency: 'UNHCR', count: { onTime: 1, reportsOnTime: 0 } },
    { agency: 'PAHO', count: { onTime: 1, reportsOnTime: 1, timeliness: 100 } },
  ]);
});

test('what does not apply is not expected', () => {
  expect(measureCompleteness(answered, AS_OF).agencies[1]).toMatchObject({
    agency: 'PAHO',
    count: { expected: 1 },
  });
});

test('completeness is told by centre', () => {
  expect(measureCompleteness(answered, AS_OF).centres).toMatchObject([
    { centre: 'CIM-TIJ', count: { expected: 1, reported: 0, completeness: 0 } },
    { centre: 'CMID-TAP', count: { expected: 2, reported: 2, completeness: 100 } },
  ]);
});

test('which agency is late with which report, for which centre, and by how many days', () => {
  expect(measureCompleteness(answered, AS_OF).late).toEqual([
    {
      agency: 'UNHCR',
      indicatorCode: 'OP1.1',
      centreCode: 'CIM-TIJ',
      dueOn: DUE,
      submittedOn: null,
      daysLate: 12,
    },
    {
      agency: 'UNHCR',
      indicatorCode: 'OP1.2',
      centreCode: null,
      dueOn: DUE,
      submittedOn: '2025-10-25',
      daysLate: 5,
    },
  ]);
});

test('a report that is not due yet is expected and not late', () => {
  const early: SubmissionAnswers = new Map([['ILO', [slice('OP3.1', null, null, 'NOT_DUE')]]]);
  expect(measureCompleteness(early, '2025-10-01')).toMatchObject({
    total: { expected: 1, notDue: 1, reported: 0 },
    late: [],
  });
});

test('what is not due yet lowers no share, and alone has none', () => {
  const notDue = slice('OP3.2', null, null, 'NOT_DUE');
  const began: SubmissionAnswers = new Map([
    ['ILO', [slice('OP3.1', null, '2025-10-05'), slice('OP3.3', null, null), notDue]],
    ['IOM', [notDue]],
  ]);
  expect(measureCompleteness(began, '2025-10-21').agencies).toMatchObject([
    { agency: 'ILO', count: { expected: 3, notDue: 1, completeness: 50, timeliness: 50 } },
    { agency: 'IOM', count: { expected: 1, notDue: 1, completeness: null, timeliness: null } },
  ]);
});

test('an agency that is down is named, and its reports are not called missing', () => {
  const result = measureCompleteness(new Map([...answered, ['IOM', null]]), AS_OF);
  expect(result).toMatchObject({
    state: 'PARTIAL',
    unavailable: ['IOM'],
    total: { expected: 4, reported: 3 },
  });
});

test('where nothing is expected there is no share, not zero per cent', () => {
  const none: SubmissionAnswers = new Map([['UNOPS', []]]);
  expect(measureCompleteness(none, AS_OF)).toMatchObject({
    total: { expected: 0, completeness: null, timeliness: null },
  });
});
