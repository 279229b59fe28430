/** SQL of what others see of a stored version, but for its stage, its days and its cells. */
export function faceColumns(report: string): string {
  return `${report}.sha256, ${report}.as_of AS "asOf", ${reasonOf(report)} AS reason,
    ${shown(report, 'in_period')} AS "inPeriod", ${shown(report, 'year_to_date')} AS "yearToDate",
    ${shown(report, 'to_date')} AS "toDate"`;
}

function shown(report: string, figure: string): string {
  return `(SELECT ${figure} FROM protected_report WHERE report_id = ${report}.id)`;
}

// What was said when it was submitted goes before what was said when it was made.
function reasonOf(report: string): string {
  return `CASE WHEN ${report}.restates IS NOT NULL THEN coalesce((
      SELECT reason FROM report_event WHERE report_id = ${report}.id AND event = 'SUBMITTED' ORDER BY id DESC LIMIT 1
    ), ${report}.reason) END`;
}

/** SQL of the moment until which a version is reopened, on a day of the one clock; null where it is not. */
export function reopenedUntil(report: string, day: string): string {
  return `(
    SELECT CASE WHEN expires_on > moment_on(${day}::date) THEN expires_on END FROM report_event
    WHERE report_id = ${report}.id AND event = 'REOPENED' ORDER BY id DESC LIMIT 1)`;
}
