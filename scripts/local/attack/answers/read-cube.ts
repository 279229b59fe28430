import { jointFields, readJointCell } from './read-joint.ts';
import type { JointCell } from './read-joint.ts';
import { placeFields } from './read-figure.ts';
import type { Ask } from './read-framework.ts';
import { elementsOf, memberOf, textOf } from './read-json.ts';
import type { Dimension } from './shown-report.ts';

/** A cell of the cube, and the period whose it is; without a figure it says only why there is none. */
export interface CubeCell extends JointCell {
  readonly period: string;
  readonly hasFigure: boolean;
}

/** What an analyst asks of the cube: at most 12 periods, and one breakdown of the indicator. */
export interface CubeQuestion {
  readonly indicator: string;
  readonly periods: readonly string[];
  readonly by: readonly Dimension[];
  /** Names every category there is, the table listing it or not; those that it lists by default. */
  readonly namesAll?: boolean;
}

/** Reads all pages of the cube. */
export async function readCube(
  ask: Ask,
  { namesAll = false, ...question }: CubeQuestion,
): Promise<readonly CubeCell[]> {
  const cells: CubeCell[] = [];
  const named = question.by.flatMap((dimension) => {
    const name = dimension.toLowerCase();
    return allCategories[dimension] ? [[name, allCategories[dimension]] as const] : [];
  });
  let where = namesAll ? Object.fromEntries(named) : null;
  for (let after: string | null = null; ;) {
    const answer = await asked(ask, { ...question, where, after });
    if (Array.isArray(answer)) {
      // What can never stand there is refused, and the refusal says what can.
      where = Object.fromEntries(named.map(([name]) => [name, answer]));
      continue;
    }
    cells.push(...elementsOf(memberOf(answer, 'edges')).map(readCell));
    const page = memberOf(answer, 'pageInfo');
    after = textOf(memberOf(page, 'endCursor'));
    if (memberOf(page, 'hasNextPage') !== true) return cells;
  }
}

async function asked(ask: Ask, variables: Record<string, unknown>): Promise<unknown> {
  try {
    return memberOf(await ask(query, variables), 'monitoringCube');
  } catch (error) {
    const [, categories] = /name some of ([A-Z0-9_, ]+)/.exec(String(error)) ?? [];
    if (categories === undefined) throw error;
    return categories.split(', ');
  }
}

const query = `query ($indicator: ID!, $periods: [ID!]!, $by: [Dimension!]!, $where: CellFilter, $after: String) {
  monitoringCube(indicator: $indicator, periods: $periods, by: $by, where: $where, first: 200, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { period { code } ${placeFields} figure { ${jointFields} } } }
  }
}`;

function readCell(edge: unknown): CubeCell {
  const node = memberOf(edge, 'node');
  const period = textOf(memberOf(memberOf(node, 'period'), 'code')) ?? '';
  return { ...readJointCell(node), period, hasFigure: memberOf(node, 'figure') !== null };
}

// Of the published vocabulary; what nationalities and centres there are, tables say.
const allCategories: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  SEX: ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN', 'OTHER_OR_UNKNOWN'],
  AGE: [
    ...['AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_15_17', 'AGE_0_17'],
    ...['AGE_18_59', 'AGE_60_PLUS', 'UNKNOWN'],
  ],
  GROUP: [
    ...['ASYLUM_SEEKER', 'REFUGEE', 'COMPLEMENTARY_PROTECTION', 'MIGRANT'],
    ...['RETURNED_NATIONAL', 'HOST_COMMUNITY', 'OTHER'],
  ],
  DISABILITY: ['YES', 'NO', 'UNKNOWN'],
};
