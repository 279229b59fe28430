import type { AgencyCode } from '../../framework/indicator-definition.ts';
import type {
  AgencyCompletenessRow,
  CentreCompletenessRow,
  LateSubmissionRow,
} from './entities.ts';
import { lateSlices } from './late-slices.ts';
import type { SliceCount } from './slice-count.ts';
import { countSlices } from './slice-count.ts';

/** Whether one slice (an indicator, at one centre or without centres) was submitted for a period. */
export interface Submission {
  readonly indicatorCode: string;
  readonly centre?: string | null | undefined;
  readonly status: 'NOT_APPLICABLE' | 'NOT_DUE' | 'MISSING' | 'REPORTED';
  readonly dueOn: string;
  readonly submittedOn?: string | null | undefined;
}

/** A slice that is expected of an agency. */
export interface ExpectedSlice extends Submission {
  readonly agency: AgencyCode;
}

/** Reporting in one period: what was expected, what came, and what came in time. */
export interface Completeness {
  readonly state: 'COMPLETE' | 'PARTIAL' | 'NONE';
  readonly unavailable: readonly AgencyCode[];
  readonly total: SliceCount;
  readonly agencies: readonly AgencyCompletenessRow[];
  readonly centres: readonly CentreCompletenessRow[];
  readonly late: readonly LateSubmissionRow[];
}

/** The agencies' submissions of a period; null where an agency did not answer. */
export type SubmissionAnswers = ReadonlyMap<AgencyCode, readonly Submission[] | null | undefined>;

/** Counts a period's submissions by agency and centre; `asOf` is the ISO date for what is still missing. */
export function measureCompleteness(answers: SubmissionAnswers, asOf: string): Completeness {
  const answered = [...answers].filter(([, submissions]) => submissions != null);
  const slices = answered.flatMap(([agency, submissions]) => expectedSlices(agency, submissions));
  const unavailable = [...answers.keys()].filter((agency) => answers.get(agency) == null);
  return {
    state: answered.length === 0 ? 'NONE' : unavailable.length === 0 ? 'COMPLETE' : 'PARTIAL',
    unavailable,
    total: countSlices(slices),
    agencies: answered.map(([agency]) => ({
      agency,
      count: countSlices(slices.filter((slice) => slice.agency === agency)),
    })),
    centres: centresOf(slices).map((centre) => ({
      centre,
      count: countSlices(slices.filter((slice) => slice.centre === centre)),
    })),
    late: lateSlices(slices, asOf),
  };
}

function expectedSlices(
  agency: AgencyCode,
  submissions: readonly Submission[] | null | undefined,
): readonly ExpectedSlice[] {
  return (submissions ?? [])
    .filter(({ status }) => status !== 'NOT_APPLICABLE')
    .map((submission) => ({ agency, ...submission }));
}

function centresOf(slices: readonly ExpectedSlice[]): readonly string[] {
  const centres = slices.map(({ centre }) => centre ?? null).filter((centre) => centre !== null);
  return [...new Set(centres)].sort();
}
