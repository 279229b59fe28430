import { personRecordResolvers } from '../_kit/people/person-record-resolvers.ts';
import { shownReport } from '../_kit/reports/shown-report.ts';
import { employers, vacancies } from './employers/queries.ts';
import type { Resolvers } from './generated/resolvers.ts';
import {
  jobSeekers,
  labourRightsCases,
  placements,
  retentionAt180Days,
  skillsCertifications,
} from './queries.ts';

/** Where each value of ILO's graph comes from. */
export const resolvers: Resolvers = {
  Query: { ilo: () => ({}) },
  Ilo: {
    jobSeekers: (_ilo, args, context) => jobSeekers(context, args),
    employers: (_ilo, args, { db }) => employers(db, args),
    vacancies: (_ilo, args, context) => vacancies(context, args),
    placements: (_ilo, args, context) => placements(context, args),
    skillsCertifications: (_ilo, args, context) => skillsCertifications(context, args),
    labourRightsCases: (_ilo, args, context) => labourRightsCases(context, args),
    retentionAt180Days: (_ilo, { period }, context) => retentionAt180Days(context, period),
  },
  JobSeeker: personRecordResolvers,
  Employer: { centres: ({ id }, _args, { load }) => load.employerCentres.load(id) },
  EmployerCentre: { centre: ({ centreCode }) => ({ code: centreCode }) },
  Vacancy: {
    employer: ({ employerId }, _args, { load }) => load.employer.load(employerId),
    centre: ({ centreCode }) => ({ code: centreCode }),
  },
  Placement: {
    ...personRecordResolvers,
    employer: ({ employerId }, _args, { load }) => load.employer.load(employerId),
    vacancy: ({ vacancyId }, _args, { load }) =>
      vacancyId === null ? null : load.vacancy.load(vacancyId),
  },
  SkillsCertification: personRecordResolvers,
  LabourRightsCase: personRecordResolvers,
  IndicatorReport: {
    ilo: (report, _args, { reports }) => shownReport(reports.load(report)),
    iloPart: (report, _args, { reports }) => reports.load(report),
  },
  ReportingPeriod: { iloSubmissions: ({ code }, _args, { submissions }) => submissions.load(code) },
  Centre: {
    employment: ({ code }, { period }, { centrePanels }) => centrePanels.load({ code, period }),
  },
};
