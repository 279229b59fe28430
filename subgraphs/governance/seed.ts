import { INITIATIVE } from '../_kit/calendar/reporting-period.ts';
import { HUIXTLA_CLOSED } from '../_kit/seeding/invented-population.ts';
import type { Seed } from '../_kit/seeding/seed.ts';
import { seedAccountability } from './accountability/seed.ts';
import {
  FeedbackTallyEntity,
  SurveyEstimateEntity,
  SurveyWaveEntity,
} from './accountability/entities.ts';
import { ApprovalEntity } from './committee/approvals/entities.ts';
import { seedApprovals } from './committee/approvals/seed.ts';
import {
  ActionPointEntity,
  CommitteeMemberEntity,
  DecisionEntity,
  MeetingEntity,
  SteeringCommitteeEntity,
} from './committee/entities.ts';
import {
  ActionPointIndicatorEntity,
  DecisionIndicatorEntity,
} from './committee/linking/entities.ts';
import { seedLinks } from './committee/linking/seed.ts';
import { seedCommittee } from './committee/seed.ts';
import { loadReferenceData } from './framework/load-reference-data.ts';
import { AuditRecommendationEntity, BoardReportEntity } from './oversight/entities.ts';
import { seedOversight } from './oversight/seed.ts';
import { PublicationEntity } from './publications/entities.ts';
import { seedPublications } from './publications/seed.ts';
import {
  ExplanationEntity,
  ForecastEntity,
  RiskEntity,
  RiskIndicatorEntity,
} from './steering/entities.ts';
import { seedSteering } from './steering/seed.ts';

/** The reference data and the framework as they are, and an invented committee at work. */
export const seed: Seed = {
  // Where people can complain: every centre, while it is open.
  presence: [
    { centreCode: 'CMID-TAP', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CMID-HUX', startsOn: INITIATIVE.start, endsOn: HUIXTLA_CLOSED },
    { centreCode: 'CIM-TIJ', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-CJS', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-MAT', startsOn: INITIATIVE.start, endsOn: null },
  ],
  tables: [
    SteeringCommitteeEntity,
    CommitteeMemberEntity,
    MeetingEntity,
    DecisionEntity,
    ActionPointEntity,
    DecisionIndicatorEntity,
    ActionPointIndicatorEntity,
    PublicationEntity,
    ApprovalEntity,
    RiskEntity,
    RiskIndicatorEntity,
    ExplanationEntity,
    ForecastEntity,
    AuditRecommendationEntity,
    BoardReportEntity,
    SurveyWaveEntity,
    SurveyEstimateEntity,
    FeedbackTallyEntity,
  ],
  publicFacts: loadReferenceData,
  things: (into) => {
    seedCommittee(into);
    seedLinks(into);
    seedApprovals(into);
    seedPublications(into);
    seedSteering(into);
    seedOversight(into);
    seedAccountability(into);
  },
};
