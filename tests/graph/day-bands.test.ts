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

const FIRST_DAYS = [0, 8, 16, 31, 46, 91, 181, 366];

test('the cases of OP7.5 are shown by bands of days, in the period and to date', async () => {
  const { result } = await jointReport('OP7.5');
  for (const { denominator, dayBands } of [result, result.toDate]) {
    expect(dayBands?.map(({ fromDay }) => fromDay)).toEqual(FIRST_DAYS);
    expect(dayBands?.reduce((sum, { count }) => sum + count, 0)).toBe(denominator);
  }
  expect(result.denominator).toBeGreaterThan(0);
});

test.each(['OC1.1', 'OP6.2'])(
  'no band of days of %s, in the whole or at a centre, tells of few people',
  async (indicator) => {
    const { result, table } = await jointReport(indicator);
    const figures = [result, result.toDate, ...table.cells.map(({ figure }) => figure)];
    const counts = figures.flatMap(({ dayBands }) => (dayBands ?? []).map(({ count }) => count));
    expect(counts.filter((count) => count > 0 && count < 5)).toEqual([]);
    const stored: readonly { few: boolean }[] = await graph
      .db(indicator === 'OC1.1' ? 'unhcr' : 'unicef')
      .query(
        `SELECT EXISTS (SELECT 1 FROM jsonb_array_elements(in_period -> 'dayBands') AS band
           WHERE (band ->> 'count')::int BETWEEN 1 AND 4) AS few
         FROM report WHERE indicator_code = $1 AND period_code = '2025-Q3'`,
        [indicator],
      );
    expect(stored.length).toBeGreaterThan(0);
    if (stored.some(({ few }) => few)) expect(result.dayBands).toBeNull();
  },
);

test('a count has no bands of days', async () => {
  const { result } = await jointReport('OP7.3');
  expect(result.dayBands).toBeNull();
  expect(result.parts.map(({ inPeriod }) => inPeriod.dayBands)).toEqual(Array(6).fill(null));
});
