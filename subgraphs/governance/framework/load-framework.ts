import { addDays } from '../../_kit/calendar/days.ts';
import { INITIATIVE, allPeriods } from '../../_kit/calendar/reporting-period.ts';
import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { earlierVersions } from './earlier-versions.ts';
import {
  IndicatorContributorEntity,
  IndicatorSdgEntity,
  IndicatorVersionEntity,
  ResultStatementEntity,
} from './entities.ts';
import type { IndicatorDefinition } from './indicator-definition.ts';
import { indicatorFramework } from './indicator-framework.ts';
import { milestones } from './milestones.ts';
import { resultStatements } from './result-statements.ts';
import { earlierTargets } from './targets/earlier-targets.ts';
import { TargetEntity, TargetMilestoneEntity } from './targets/entities.ts';

/** The day before the initiative, to which baselines belong. */
const BASELINE_ON = '2024-09-30';

/** Stores the results framework: statements, indicators with their definitions, targets and milestones. */
export function loadFramework(into: RowSink): void {
  for (const { code, kind, start, end, dueOn } of allPeriods()) {
    into.add('reporting_period', { code, kind, startsOn: start, endsOn: end, dueOn });
  }
  for (const [position, { code, level, parent, statement }] of resultStatements.entries()) {
    const { en: statementEn, es: statementEs, fr: statementFr } = statement;
    const texts = { statementEn, statementEs, statementFr };
    into.add(ResultStatementEntity, { code, position, level, parentCode: parent, ...texts });
  }
  for (const [position, definition] of indicatorFramework.entries()) {
    addIndicator(into, definition, position);
    addVersions(into, definition);
    addTarget(into, definition);
  }
  for (const milestone of milestones) into.add(TargetMilestoneEntity, milestone);
}

function addIndicator(into: RowSink, definition: IndicatorDefinition, position: number): void {
  const { code, measures, kind, counted, unit, falls, frequency } = definition;
  const {
    breakdowns,
    sensitive,
    sensitiveBreakdowns,
    lead,
    contributors,
    sensitivityClass,
    purpose,
    retention,
    sdgCodes,
  } = definition;
  const figure = { kind, counted, unit, falls, frequency };
  const tables = { breakdowns, sensitive, sensitiveBreakdowns };
  const use = { leadCode: lead, sensitivityClass, purpose, retention };
  into.add('indicator', { code, position, statementCode: measures, ...figure, ...tables, ...use });
  for (const [place, agencyCode] of contributors.entries()) {
    into.add(IndicatorContributorEntity, { indicatorCode: code, agencyCode, position: place });
  }
  for (const sdgCode of sdgCodes) into.add(IndicatorSdgEntity, { indicatorCode: code, sdgCode });
}

function addVersions(into: RowSink, { code, title, note }: IndicatorDefinition): void {
  const before = earlierVersions.find(({ indicatorCode }) => indicatorCode === code);
  if (before) {
    const effective = { effectiveFrom: INITIATIVE.start, effectiveTo: before.effectiveTo };
    addVersion(into, code, { ...before, version: 1, ...effective, changeReason: null });
  }
  const since = before ? addDays(before.effectiveTo, 1) : INITIATIVE.start;
  const effective = { effectiveFrom: since, effectiveTo: null };
  const changeReason = before?.changeReason ?? null;
  addVersion(into, code, { title, note, version: before ? 2 : 1, ...effective, changeReason });
}

interface Version extends Pick<IndicatorDefinition, 'title' | 'note'> {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly changeReason: string | null;
}

function addVersion(into: RowSink, indicatorCode: string, definition: Version): void {
  const { title, note, version, effectiveFrom, effectiveTo, changeReason } = definition;
  const titles = { titleEn: title.en, titleEs: title.es, titleFr: title.fr };
  const id = `${indicatorCode}/v${version}`;
  const effective = { effectiveFrom, effectiveTo, changeReason };
  into.add(IndicatorVersionEntity, { id, indicatorCode, version, ...titles, note, ...effective });
}

function addTarget(into: RowSink, { code: indicatorCode, target }: IndicatorDefinition): void {
  const days = { baselineOn: BASELINE_ON, startsOn: INITIATIVE.start, targetOn: INITIATIVE.end };
  const before = earlierTargets.find((one) => one.indicatorCode === indicatorCode);
  if (before) {
    const effective = { effectiveFrom: INITIATIVE.start, effectiveTo: before.effectiveTo };
    const earlier = { ...target, target: before.target, ...effective };
    into.add(TargetEntity, { indicatorCode, version: 1, ...earlier, ...days, changeReason: null });
  }
  const effectiveFrom = before ? addDays(before.effectiveTo, 1) : INITIATIVE.start;
  const changeReason = before?.changeReason ?? null;
  const inForce = { ...target, effectiveFrom, effectiveTo: null, changeReason };
  into.add(TargetEntity, { indicatorCode, version: before ? 2 : 1, ...inForce, ...days });
}
