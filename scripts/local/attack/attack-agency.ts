import { subsets } from './answers/documented.ts';
import type { KnownIndicator } from './answers/known-indicator.ts';
import type { KnownPeriod } from './answers/known-period.ts';
import type { ShownReport } from './answers/shown-report.ts';
import type { ShownSmall } from './findings/shown-small.ts';
import { shownSmall } from './findings/shown-small.ts';
import type { Verdict } from './solving/attack-system.ts';
import { attackSystem } from './solving/attack-system.ts';
import type { Solver } from './solving/solver.ts';
import { addFamily } from './system/family-system.ts';
import type { LinearSystem } from './system/linear-system.ts';
import { emptySystem } from './system/linear-system.ts';
import type { ReportTable } from './system/report-table.ts';
import { relateSubset } from './system/subset-indicators.ts';

/** All that somebody saw of one agency, and what else she may read. */
export interface AgencyAnswers {
  readonly indicators: readonly KnownIndicator[];
  readonly periods: ReadonlyMap<string, KnownPeriod>;
  readonly reports: readonly ShownReport[];
}

/** What an attack on one agency's figures came to. */
export interface AgencyVerdict extends Verdict {
  readonly shownSmall: readonly ShownSmall[];
}

/** Attacks all that one agency shows, its indicators together: one may say something of another. */
export function attackAgency(answers: AgencyAnswers, solver: Solver): AgencyVerdict {
  const verdict = attackSystem(agencySystem(answers), solver);
  const small = answers.indicators.flatMap((indicator) =>
    shownSmall(indicator, ofIndicator(answers, indicator)),
  );
  return { ...verdict, shownSmall: small };
}

/** All that an agency's answers say of what they do not show. */
export function agencySystem(answers: AgencyAnswers): LinearSystem {
  const system = emptySystem();
  const families = new Map<string, readonly ReportTable[]>();
  for (const indicator of answers.indicators) {
    const reports = ofIndicator(answers, indicator);
    if (reports.length === 0) continue;
    families.set(
      indicator.code,
      addFamily(system, { indicator, reports, periods: answers.periods }),
    );
  }
  const [first] = answers.reports;
  for (const [agency, part, whole] of subsets)
    if (agency === first?.agency)
      relateSubset(system, families.get(part) ?? [], families.get(whole) ?? []);
  return system;
}

function ofIndicator({ reports }: AgencyAnswers, { code }: KnownIndicator): readonly ShownReport[] {
  return reports.filter(({ indicator }) => indicator === code);
}
