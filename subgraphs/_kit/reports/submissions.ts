import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import type { SliceRow } from './expected-slices.ts';
import { expectedSlices } from './expected-slices.ts';
import type { IndicatorQuestion } from './indicator-question.ts';

/** The vocabulary's `Submission`. */
export interface Submission {
  readonly indicatorCode: string;
  readonly centre: string | null;
  readonly status: 'NOT_DUE' | 'MISSING' | 'REPORTED';
  readonly dueOn: string;
  readonly submittedOn: string | null;
}

/** Loads an agency's submissions by the code of the period; one statement for any number of periods. */
export function loadSubmissions(
  db: DataSource,
  indicators: readonly IndicatorQuestion[],
  asOf: string,
): DataLoader<string, readonly Submission[]> {
  return new DataLoader(async (periodCodes) => {
    const byPeriod = new Map<string, Submission[]>(periodCodes.map((code) => [code, []]));
    for (const slice of await expectedSlices(db, indicators, periodCodes, asOf)) {
      byPeriod.get(slice.periodCode)?.push(submissionOf(slice, asOf));
    }
    return periodCodes.map((code) => byPeriod.get(code) ?? []);
  });
}

function submissionOf(
  { indicatorCode, centre, dueOn, submissions }: SliceRow,
  asOf: string,
): Submission {
  const submittedOn = submissions[0]?.submittedOn ?? null;
  const status = submittedOn ? 'REPORTED' : dueOn < asOf ? 'MISSING' : 'NOT_DUE';
  return { indicatorCode, centre, status, dueOn, submittedOn };
}
