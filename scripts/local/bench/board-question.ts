/** The Board's question: every indicator of a quarter with each agency's part, the joint result and where it stands. */
export const boardQuestion = `query Board {
  indicatorReports(period: "2025-Q3") {
    indicatorCode
    indicator { title }
    unhcr { ...part }
    iom { ...part }
    ilo { ...part }
    unWomen { ...part }
    paho { ...part }
    unicef { ...part }
    unops { ...part }
    result {
      state method reading value lower upper
      toDate { value lower upper }
      progress { progress lower upper due status }
    }
  }
}
fragment part on AgencyReport { status version submittedOn inPeriod { value } toDate { value } }`;
