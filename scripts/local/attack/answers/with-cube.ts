import type { CubeCell } from './read-cube.ts';
import { readCube } from './read-cube.ts';
import type { Ask, ReportedIndicator } from './read-framework.ts';
import type { JointAnswer } from './read-joint.ts';
import type { Dimension } from './shown-report.ts';
import { dimensionsOf, placeKey } from './shown-report.ts';

const mostPeriods = 12;

/** Figures over agencies, with what the cube says of every category there is where the joint table is silent and hides some. */
export async function withCube(
  ask: Ask,
  { code, breakdowns }: ReportedIndicator,
  answers: readonly JointAnswer[],
): Promise<readonly JointAnswer[]> {
  const dimensions = [...new Set(breakdowns.flat())].filter((each) => named.includes(each));
  const cells: CubeCell[] = [];
  for (const dimension of dimensions) {
    const hiding = answers.filter((answer) => hidesBy(answer, dimension));
    for (let at = 0; at < hiding.length; at += mostPeriods) {
      const periods = hiding.slice(at, at + mostPeriods).map(({ period }) => period);
      const question = { indicator: code, periods, by: [dimension], namesAll: true };
      cells.push(...(await readCube(ask, question)));
    }
  }
  return answers.map((answer) => {
    const listed = new Set(answer.cells.map(({ place }) => placeKey(place)));
    const cube = cells.filter(
      ({ period, place, hasFigure }) =>
        hasFigure && period === answer.period && !listed.has(placeKey(place)),
    );
    return { ...answer, cube };
  });
}

function hidesBy({ cells }: JointAnswer, dimension: Dimension): boolean {
  return cells.some(
    ({ place, figure }) => dimensionsOf(place).join() === dimension && figure.reading !== 'EXACT',
  );
}

const named: readonly Dimension[] = ['SEX', 'AGE', 'GROUP', 'DISABILITY'];
