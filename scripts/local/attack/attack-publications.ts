import type { Framework } from './answers/read-framework.ts';
import { publishedReports } from './answers/published-reports.ts';
import type { Published } from './answers/read-published-figure.ts';
import type { AgencyVerdict } from './attack-agency.ts';
import { attackAgency } from './attack-agency.ts';
import { attackJoint } from './attack-joint.ts';
import type { Solver } from './solving/solver.ts';

/** Attacks what publications tell together, restated ones and those that restate them, as somebody does who reads nothing else. */
export function attackPublications(
  { indicators, periods }: Framework,
  published: readonly Published[],
  solver: Solver,
): AgencyVerdict {
  const reports = publishedReports(published);
  const agencies = [...new Set(reports.map(({ agency }) => agency))];
  const alone = agencies.map((agency) => {
    const own = indicators.filter(({ reporters }) => reporters.includes(agency));
    const ofAgency = reports.filter((report) => report.agency === agency);
    return attackAgency({ indicators: own, periods, reports: ofAgency }, solver);
  });
  const over = indicators.map((indicator): AgencyVerdict => {
    const joint = published
      .filter((each) => each.indicator === indicator.code)
      .map((each) => each.joint);
    const own = reports.filter((report) => report.indicator === indicator.code);
    const verdict = attackJoint({ indicator, periods, reports: own, joint, own: [] }, solver);
    return { ...verdict, shownSmall: [] };
  });
  return [...alone, ...over].reduce(added, nothingFound);
}

const nothingFound: AgencyVerdict = {
  hidden: 0,
  withheld: 0,
  proved: 0,
  undecided: [],
  breaks: [],
  drifted: 0,
  shownSmall: [],
};

function added(one: AgencyVerdict, other: AgencyVerdict): AgencyVerdict {
  return {
    hidden: one.hidden + other.hidden,
    withheld: one.withheld + other.withheld,
    proved: one.proved + other.proved,
    undecided: [...one.undecided, ...other.undecided],
    breaks: [...one.breaks, ...other.breaks],
    drifted: one.drifted + other.drifted,
    shownSmall: [...one.shownSmall, ...other.shownSmall],
  };
}
