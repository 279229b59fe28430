import { expect, test } from '@jest/globals';

import { useGraph } from '../support/graph.ts';

const graph = useGraph();

interface Figure {
  readonly denominator: number | null;
  readonly dayBands: readonly { fromDay: number; toDay: number | null; count: number }[] | null;
}

const QUESTION = `query ($indicator: ID!) { indicatorReport(indicator: $indicator, period: "2025-Q3") {
  result {
    denominator dayBands { fromDay toDay count } toDate { denominator dayBands { fromDay toDay count } }
    parts { inPeriod { dayBands { count } } }
  }
  table { cells { group centre figure { dayBands { fromDay toDay count } } } }
} }`;

async function jointReport(indicator: string) {
  const { data, errors } = await graph.ask(QUESTION, { indicator });
  expect(errors).toBeUndefined();
  return data?.['indicatorReport'] as {
    result: Figure & { toDate: Figure; parts: readonly { inPeriod: Figure }[] };
    table: {
      cells: readonly {
        group: string | null;
        centre: string | null;
        figure: Omit<Figure, 'denominator'>;
      }[];
    };
  };
}

test.each(['OC1.1', 'OP6.2', 'OP7.5'])(
  'the cases of %s are shown by bands of days, in the period and to date',
  async (indicator) => {
    const { result } = await jointReport(indicator);
    for (const { denominator, dayBands } of [result, result.toDate]) {
      expect(dayBands?.map(({ fromDay }) => fromDay)).toEqual([0, 8, 16, 31, 46, 91, 181, 366]);
      expect(dayBands?.reduce((sum, { count }) => sum + count, 0)).toBe(denominator);
    }
    expect(result.denominator).toBeGreaterThan(0);
  },
);

test('the bands of decisions on asylum sum over centres in the joint table', async () => {
  const { result, table } = await jointReport('OC1.1');
  const centres = table.cells.filter(({ group, centre }) => group === null && centre !== null);
  const sums = result.dayBands?.map(({ fromDay, toDay }) => ({
    fromDay,
    toDay,
    count: centres
      .flatMap(({ figure }) => figure.dayBands ?? [])
      .filter((band) => band.fromDay === fromDay)
      .reduce((sum, { count }) => sum + count, 0),
  }));
  expect(centres.length).toBeGreaterThan(1);
  expect(sums).toEqual(result.dayBands);
});

test('a count has no bands of days', async () => {
  const { result } = await jointReport('OP7.3');
  expect(result.dayBands).toBeNull();
  expect(result.parts.map(({ inPeriod }) => inPeriod.dayBands)).toEqual(Array(6).fill(null));
});
