const JOINT = `fragment Joint on JointFigure {
  reading value lower upper numerator denominator dayBands { fromDay toDay count } ofThoseReporting
}`;

const OWN = `fragment Own on Figure {
  value lower upper numerator denominator dayBands { fromDay toDay count } suppressed
}`;

/** Which versions the joint view counts where only approved ones do. */
export const versionsQuestion = `query VersionsToPublish($period: ID!, $indicators: [ID!]) {
  indicatorReports(period: $period, indicators: $indicators) {
    indicatorCode
    result(basis: APPROVED) { parts { agency status stage version sha256 } }
  }
}`;

/** The joint view of some indicators, approved reports only, with their tables or without. */
export const figuresQuestion = `query FiguresToPublish($period: ID!, $indicators: [ID!], $tables: Boolean!) {
  indicatorReports(period: $period, indicators: $indicators) {
    indicatorCode
    result(basis: APPROVED) {
      state method reading value lower upper numerator denominator
      dayBands { fromDay toDay count } ofThoseReporting
      yearToDate { ...Joint } toDate { ...Joint }
      progress { measuredOn progress lower upper due target dueFigure status }
      missing { agency reason }
      parts {
        agency status stage version sha256 submittedOn asOf withheld
        inPeriod { ...Own } yearToDate { ...Own } toDate { ...Own }
      }
    }
    table(basis: APPROVED) @include(if: $tables) {
      breakdowns { dimensions deliveredBy notDeliveredBy } overlapping lowerIfGroupsAlike
      cells {
        sex age group nationality disability centre fromFifteen figure { ...Joint }
      }
    }
  }
}
${JOINT}
${OWN}`;

const REPORTERS = 'unhcr iom ilo unWomen paho unicef unops governance'.split(' ');

/** What happened to the versions of some indicators' reports, why, and on what evidence. */
export const accountsQuestion = `query AccountsOfVersions($period: ID!, $indicators: [ID!]) {
  indicatorReports(period: $period, indicators: $indicators) {
    indicatorCode
    ${REPORTERS.map((reporter) => `${reporter} { ...Account }`).join('\n    ')}
  }
}
fragment Account on AgencyReport {
  history { version event at actor reason } evidence { title url addedAt }
}`;
