import { recordList } from '../_kit/paging/record-list.ts';
import {
  ChildCaseEntity,
  FamilyReunificationEntity,
  LearningSpaceAttendanceEntity,
  MhpssActivityEntity,
  RightsRestitutionPlanEntity,
  SchoolEnrolmentEntity,
} from './entities.ts';

export const childCases = recordList(ChildCaseEntity, 'openedOn', ['stage', 'separation']);
export const rightsRestitutionPlans = recordList(RightsRestitutionPlanEntity, 'issuedOn', [
  'status',
]);
export const schoolEnrolments = recordList(SchoolEnrolmentEntity, 'requestedOn', [
  'status',
  'level',
  'schoolCycle',
]);
export const learningSpaceAttendances = recordList(LearningSpaceAttendanceEntity, 'attendedOn', [
  'activity',
]);
export const familyReunifications = recordList(FamilyReunificationEntity, 'requestedOn', [
  'status',
]);
export const mhpssActivities = recordList(MhpssActivityEntity, 'heldOn', ['kind']);
