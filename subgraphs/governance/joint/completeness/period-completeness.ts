import type { ReportingPeriodRow } from './entities.ts';
import type { Completeness } from './measure-completeness.ts';
import { measureCompleteness } from './measure-completeness.ts';

/** Completeness and timeliness of a period, from the submissions that the gateway brings. */
export function periodCompleteness(period: ReportingPeriodRow, asOf: string): Completeness {
  const answers = new Map([
    ['UNHCR', period.unhcrSubmissions],
    ['IOM', period.iomSubmissions],
    ['ILO', period.iloSubmissions],
    ['UN_WOMEN', period.unWomenSubmissions],
    ['PAHO', period.pahoSubmissions],
    ['UNICEF', period.unicefSubmissions],
    ['UNOPS', period.unopsSubmissions],
  ] as const);
  return measureCompleteness(answers, asOf);
}
