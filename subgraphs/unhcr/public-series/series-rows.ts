import type { CsvLine } from '../../_kit/seeding/read-csv.ts';
import { statistics } from '../public-source/sources.ts';
import type {
  AsylumApplicationCountRow,
  AsylumDecisionCountRow,
  FlowCountRow,
  PopulationCountRow,
  SolutionCountRow,
} from './entities.ts';
import type { OriginCountryRow } from './origin-country.ts';
import type { SeriesRow } from './series-columns.ts';
import { originCode, readCode, sourceCodes } from './source-codes.ts';

/** A row as it is stored: what the database computes is left to it. */
export type Stored<Row extends SeriesRow> = Omit<Row, 'roundedAtSource'>;

/** What a line of any series says of itself: an id that starts with the year, the year and the origin. */
export function seriesRow(line: CsvLine): Stored<SeriesRow> {
  const year = line.requiredCount('year');
  const id = `${year}-${String(line.number).padStart(4, '0')}`;
  const origin = originCode(line.required('coo_iso'), line.required('coo'));
  return { id, year, originCode: origin, sourceId: statistics.id };
}

/** An origin; null for UNHCR's few without an ISO code, whom no series of Mexico names. */
export function originCountryRow(line: CsvLine): OriginCountryRow | null {
  const code = line.text('iso_code');
  if (code === null) return null;
  const [unhcrCode, name] = [line.required('unhcr_code'), line.required('name')];
  return { code: originCode(code, unhcrCode), unhcrCode, name };
}

/** A line of the asylum applications. */
export function applicationRow(line: CsvLine): Stored<AsylumApplicationCountRow> {
  readCode(line, 'app_pc', sourceCodes.unit);
  return {
    ...seriesRow(line),
    procedure: readCode(line, 'procedure_type', sourceCodes.procedure),
    applicationType: readCode(line, 'app_type', sourceCodes.applicationType),
    decisionLevel: readCode(line, 'dec_level', sourceCodes.decisionLevel),
    applied: line.requiredCount('applied'),
  };
}

/** A line of the asylum decisions. */
export function decisionRow(line: CsvLine): Stored<AsylumDecisionCountRow> {
  readCode(line, 'dec_pc', sourceCodes.unit);
  return {
    ...seriesRow(line),
    procedure: readCode(line, 'procedure_type', sourceCodes.procedure),
    decisionLevel: readCode(line, 'dec_level', sourceCodes.decisionLevel),
    recognised: line.requiredCount('dec_recognized'),
    otherProtection: line.requiredCount('dec_other'),
    rejected: line.requiredCount('dec_rejected'),
    closed: line.requiredCount('dec_closed'),
    total: line.requiredCount('dec_total'),
  };
}

/** A line of the populations at the end of a year. */
export function populationRow(line: CsvLine): Stored<PopulationCountRow> {
  return {
    ...seriesRow(line),
    refugees: line.count('refugees'),
    asylumSeekers: line.count('asylum_seekers'),
    returnedRefugees: line.count('returned_refugees'),
    internallyDisplaced: line.count('idps'),
    returnedInternallyDisplaced: line.count('returned_idps'),
    stateless: line.count('stateless'),
    othersOfConcern: line.count('ooc'),
    othersInNeedOfProtection: line.count('oip'),
    hostCommunity: line.count('hst'),
  };
}

/** A line of the solutions. */
export function solutionRow(line: CsvLine): Stored<SolutionCountRow> {
  return {
    ...seriesRow(line),
    returnedRefugees: line.count('returned_refugees'),
    resettlement: line.count('resettlement'),
    naturalisation: line.count('naturalisation'),
    returnedInternallyDisplaced: line.count('returned_idps'),
  };
}

/** A line of the flows. */
export function flowRow(line: CsvLine): Stored<FlowCountRow> {
  return {
    ...seriesRow(line),
    refugees: line.count('refugees'),
    asylumSeekers: line.count('asylum_seekers'),
    refugeeLike: line.count('refugee_like'),
    othersInNeedOfProtection: line.count('oip'),
  };
}
