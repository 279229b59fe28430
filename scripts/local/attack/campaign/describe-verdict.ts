import type { AgencyVerdict } from '../attack-agency.ts';
import type { Break } from '../solving/attack-system.ts';

/** The row of a table that says what an attack came to. */
export function verdictRow(verdict: AgencyVerdict, milliseconds: number) {
  const { hidden, proved, withheld, undecided, breaks, drifted, shownSmall } = verdict;
  return {
    hidden,
    'each number possible': proved,
    withheld,
    undecided: undecided.length,
    broken: breaks.length,
    'small in sight': shownSmall.length,
    'reports that drifted': drifted,
    seconds: Number((milliseconds / 1000).toFixed(1)),
  };
}

/** What was found out, a line each, at most so many. */
export function describeFindings(
  { breaks, undecided, shownSmall }: AgencyVerdict,
  most = 10,
): readonly string[] {
  const lines = [
    ...breaks.map(describeBreak),
    ...shownSmall.map(({ name, count }) => `${name} is in plain sight: ${count}`),
    ...undecided.map((name) => `${name} was not decided`),
  ];
  const left = lines.length - most;
  return left > 0 ? [...lines.slice(0, most), `and ${left} more`] : lines;
}

function describeBreak({ name, kind, impossible, lower, upper, why }: Break): string {
  if (kind === 'CONTRADICTION') return `${name}: ${why}`;
  const limits = `it lies from ${lower} to ${upper}`;
  if (kind === 'WITHHELD') return `${name} is not listed and known to be small: ${limits} (${why})`;
  const numbers = impossible.toSorted((a, b) => a - b).join(', ');
  return `${name} is hidden and cannot be ${numbers}: ${limits} (${why})`;
}

/** Whether an attack found anything, or could not decide something. */
export function isSound({ breaks, undecided, shownSmall }: AgencyVerdict): boolean {
  return breaks.length + undecided.length + shownSmall.length === 0;
}
