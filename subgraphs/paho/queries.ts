import { recordList } from '../_kit/paging/record-list.ts';
import {
  HealthAlertEntity,
  HealthConsultationEntity,
  MhpssSessionEntity,
  SecondLevelReferralEntity,
  VaccinationDoseEntity,
} from './entities.ts';

export const healthConsultations = recordList(HealthConsultationEntity, 'consultedOn', [
  'consultationGroup',
]);
export const mhpssSessions = recordList(MhpssSessionEntity, 'heldOn', ['modality']);
export const vaccinationDoses = recordList(VaccinationDoseEntity, 'givenOn', ['antigen']);
export const secondLevelReferrals = recordList(SecondLevelReferralEntity, 'requestedOn', [
  'status',
]);
export const healthAlerts = recordList(HealthAlertEntity, 'raisedOn', ['level', 'event']);
