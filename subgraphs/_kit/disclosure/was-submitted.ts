/** SQL of whether a report was ever submitted, taken back later or not: others may have read it since. */
export function wasSubmitted(reportId: string): string {
  return `EXISTS (SELECT FROM report_event e WHERE e.report_id = ${reportId} AND e.event = 'SUBMITTED')`;
}
