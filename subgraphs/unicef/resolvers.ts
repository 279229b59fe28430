import { personRecordResolvers } from '../_kit/people/person-record-resolvers.ts';
import { shownReport } from '../_kit/reports/shown-report.ts';
import type { Resolvers } from './generated/resolvers.ts';
import {
  childCases,
  familyReunifications,
  learningSpaceAttendances,
  mhpssActivities,
  rightsRestitutionPlans,
  schoolEnrolments,
} from './queries.ts';

/** Where each value of UNICEF's graph comes from. */
export const resolvers: Resolvers = {
  Query: { unicef: () => ({}) },
  Unicef: {
    childCases: (_unicef, args, context) => childCases(context, args),
    rightsRestitutionPlans: (_unicef, args, context) => rightsRestitutionPlans(context, args),
    schoolEnrolments: (_unicef, args, context) => schoolEnrolments(context, args),
    learningSpaceAttendances: (_unicef, args, context) => learningSpaceAttendances(context, args),
    familyReunifications: (_unicef, args, context) => familyReunifications(context, args),
    mhpssActivities: (_unicef, args, context) => mhpssActivities(context, args),
  },
  ChildCase: {
    ...personRecordResolvers,
    plan: ({ id }, _args, { load }) => load.planOfCase.load(id),
  },
  RightsRestitutionPlan: {
    ...personRecordResolvers,
    childCase: ({ childCaseId }, _args, { load }) => load.childCase.load(childCaseId),
  },
  SchoolEnrolment: {
    ...personRecordResolvers,
    attending: ({ status }) => status === 'ATTENDING',
  },
  LearningSpaceAttendance: personRecordResolvers,
  FamilyReunification: personRecordResolvers,
  MhpssActivity: personRecordResolvers,
  IndicatorReport: {
    unicef: (report, _args, { reports }) => shownReport(reports.load(report)),
    unicefPart: (report, _args, { reports }) => reports.load(report),
  },
  ReportingPeriod: {
    unicefSubmissions: ({ code }, _args, { submissions }) => submissions.load(code),
  },
  Centre: {
    childhood: ({ code }, { period }, { centrePanels }) => centrePanels.load({ code, period }),
  },
};
