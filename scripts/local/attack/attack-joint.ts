import type { ReportedIndicator } from './answers/read-framework.ts';
import type { JointAnswer } from './answers/read-joint.ts';
import type { KnownPeriod } from './answers/known-period.ts';
import type { ShownReport } from './answers/shown-report.ts';
import type { Verdict } from './solving/attack-system.ts';
import { attackSystem } from './solving/attack-system.ts';
import { components } from './solving/components.ts';
import { saysSomething } from './solving/ends.ts';
import type { Solver } from './solving/solver.ts';
import type { TightSystem } from './solving/tighten.ts';
import { tighten } from './solving/tighten.ts';
import { addFamily } from './system/family-system.ts';
import { withHeldBackCells } from './system/held-back.ts';
import { jointly, relateJoint } from './system/joint-figures.ts';
import type { LinearSystem } from './system/linear-system.ts';
import { emptySystem } from './system/linear-system.ts';
import { learnWhole } from './system/own-figures.ts';

/** All that somebody saw of an indicator: each agency's own reports and the figures over agencies. */
export interface JointAnswers {
  readonly indicator: ReportedIndicator;
  readonly periods: ReadonlyMap<string, KnownPeriod>;
  readonly reports: readonly ShownReport[];
  readonly joint: readonly JointAnswer[];
  /** What she has in hand as staff of one of the agencies: its own figures, whole. */
  readonly own: readonly ShownReport[];
}

/**
 * Attacks the figures over agencies: whether they tell of an agency what its own do not. Only hidden
 * counts are tried of which they say something.
 */
export function attackJoint(answers: JointAnswers, solver: Solver): Verdict {
  const system = jointSystem(answers);
  const alone = system.relations.filter(({ why }) => why !== jointly);
  const tight = tighten({ ...system, relations: alone });
  const telling = system.relations.filter(
    (relation) => relation.why === jointly && saysSomething(relation, tight.lower, tight.upper),
  );
  const told = new Set(telling.flatMap(({ terms }) => terms.map(([variable]) => variable)));
  const touched = withNeighbours(tight, told);
  return attackSystem({ ...system, relations: [...alone, ...telling] }, solver, {
    isOfInterest: ({ variables }) => variables.some((variable) => touched.has(variable)),
  });
}

// What is told of an unknown tells of all that hang together with it, even where it is then known itself.
function withNeighbours(tight: TightSystem, told: ReadonlySet<number>): ReadonlySet<number> {
  const near = components(tight).filter(({ variables }) =>
    variables.some((each) => told.has(each)),
  );
  return new Set([...told, ...near.flatMap(({ variables }) => variables)]);
}

/** All that is known of an indicator over agencies. */
export function jointSystem({
  indicator,
  periods,
  reports,
  joint,
  own,
}: JointAnswers): LinearSystem {
  const system = emptySystem();
  const tables = indicator.reporters.flatMap((agency) =>
    addFamily(system, {
      indicator,
      reports: reports
        .filter((report) => report.agency === agency)
        .map((report) => (indicator.hidesParts ? withHeldBackCells(report, joint) : report)),
      periods,
    }),
  );
  for (const report of own) learnWhole(system, indicator, report);
  for (const answer of joint) {
    const inIt = tables.filter(
      ({ report: { agency, period, version } }) =>
        period === answer.period && version === answer.versions.get(agency),
    );
    relateJoint(system, inIt, answer);
  }
  return system;
}
