import { personRecordResolvers } from '../_kit/people/person-record-resolvers.ts';
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
    childCases: (_unicef, args, { db }) => childCases(db, args),
    rightsRestitutionPlans: (_unicef, args, { db }) => rightsRestitutionPlans(db, args),
    schoolEnrolments: (_unicef, args, { db }) => schoolEnrolments(db, args),
    learningSpaceAttendances: (_unicef, args, { db }) => learningSpaceAttendances(db, args),
    familyReunifications: (_unicef, args, { db }) => familyReunifications(db, args),
    mhpssActivities: (_unicef, args, { db }) => mhpssActivities(db, args),
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
  IndicatorReport: { unicef: (report, _args, { reports }) => reports.load(report) },
  ReportingPeriod: {
    unicefSubmissions: ({ code }, _args, { submissions }) => submissions.load(code),
  },
  Centre: {
    childhood: ({ code }, { period }, { centrePanels }) => centrePanels.load({ code, period }),
  },
};
