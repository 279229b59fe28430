import type { KnownIndicator, OverTime } from './known-indicator.ts';

/** What the documentation tells of how an indicator about people adds up. */
export interface Documented {
  readonly overTime: OverTime;
  /** Of a percentage: those not in the numerator are no people. */
  readonly restIsThings?: boolean;
}

/** Indicators about people, by their codes; others count things, money, centres or action points, of which nothing is hidden. */
export const documented: Readonly<Record<string, Documented>> = {
  'OC1.1': { overTime: 'SUM' },
  'OP1.1': { overTime: 'UNION' },
  'OP1.2': { overTime: 'UNION' },
  'OP1.3': { overTime: 'SUM' },
  'OP1.4': { overTime: 'UNION' },
  'OP2.1': { overTime: 'UNION' },
  'OP2.2': { overTime: 'SUM', restIsThings: true },
  'OP2.3': { overTime: 'UNION' },
  'OC3.1': { overTime: 'AT_MOST_SUM' },
  'OP3.1': { overTime: 'UNION' },
  'OP3.2': { overTime: 'UNION' },
  'OP4.1': { overTime: 'SUM' },
  'OP4.2': { overTime: 'UNION' },
  'OP5.1': { overTime: 'SUM' },
  'OP5.2': { overTime: 'UNION' },
  'OP5.3': { overTime: 'AT_MOST_SUM' },
  'OP6.1': { overTime: 'UNION' },
  'OP6.2': { overTime: 'SUM' },
  'OP6.3': { overTime: 'LAST' },
  'OP6.4': { overTime: 'AT_MOST_SUM' },
  'OP7.3': { overTime: 'UNION' },
  'OP8.5': { overTime: 'SUM' },
};

/** Who counts in one indicator counts in another too, in every period: the same agency, by definition. */
export const subsets: readonly (readonly [agency: string, part: string, whole: string])[] = [
  ['UNHCR', 'OP1.1', 'OP7.3'],
  ['UNHCR', 'OP1.2', 'OP7.3'],
  ['UNHCR', 'OP1.4', 'OP7.3'],
  ['IOM', 'OP2.1', 'OP7.3'],
  ['ILO', 'OP3.1', 'OP7.3'],
  ['UN_WOMEN', 'OP5.2', 'OP7.3'],
  ['PAHO', 'OP5.2', 'OP7.3'],
  ['UNICEF', 'OP5.2', 'OP7.3'],
  ['UNICEF', 'OP6.1', 'OP7.3'],
  ['UNICEF', 'OP6.1', 'OP6.2'],
];

/** The kinds of indicators that may be about people. */
export function attackedKind(kind: string | null): KnownIndicator['kind'] | null {
  return kinds.find((known) => known === kind) ?? null;
}

const kinds = ['PEOPLE', 'SERVICES', 'PERCENTAGE', 'MEDIAN'] as const;
