import type { Prepared, Step } from './agencies/prepare-agency.ts';

const doing = {
  migrate: 'migrating',
  seed: 'storing invented records',
  report: 'computing reports',
} as const;

/** A step in words. */
export function describeStep({ step }: Step): string {
  return doing[step];
}

/** What was done in words: "2 migrations, 61,204 records, 410 reports", or "nothing to do". */
export function describePrepared({ migrations, rows, reports }: Prepared): string {
  const parts = [
    count(migrations, 'migration'),
    count(rows, 'record'),
    count(reports, 'report'),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'nothing to do';
}

function count(number: number, noun: string): string {
  if (number === 0) return '';
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
