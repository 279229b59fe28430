import {
  AsylumApplicationCountEntity,
  AsylumDecisionCountEntity,
  DemographicCountEntity,
  FlowCountEntity,
  PopulationCountEntity,
  SolutionCountEntity,
} from './entities.ts';
import { seriesByYear } from './series-by-year.ts';
import { seriesList } from './series-list.ts';

const ofApplications = ['procedure', 'applicationType', 'decisionLevel'] as const;
const ofDecisions = ['procedure', 'decisionLevel'] as const;
const ofDemographics = ['populationType', 'sex', 'ageBand', 'location'] as const;

export const asylumApplications = seriesList(AsylumApplicationCountEntity, ofApplications);
export const asylumDecisions = seriesList(AsylumDecisionCountEntity, ofDecisions);
export const populations = seriesList(PopulationCountEntity);
export const demographics = seriesList(DemographicCountEntity, ofDemographics);
export const solutions = seriesList(SolutionCountEntity);
export const flows = seriesList(FlowCountEntity);

export const asylumApplicationsByYear = seriesByYear(
  AsylumApplicationCountEntity,
  ['applied'],
  ofApplications,
);
export const asylumDecisionsByYear = seriesByYear(
  AsylumDecisionCountEntity,
  ['recognised', 'otherProtection', 'rejected', 'closed', 'total'],
  ofDecisions,
);
export const populationsByYear = seriesByYear(PopulationCountEntity, [
  'refugees',
  'asylumSeekers',
  'returnedRefugees',
  'internallyDisplaced',
  'returnedInternallyDisplaced',
  'stateless',
  'othersOfConcern',
  'othersInNeedOfProtection',
  'hostCommunity',
]);
export const demographicsByYear = seriesByYear(DemographicCountEntity, ['people'], ofDemographics);
export const solutionsByYear = seriesByYear(SolutionCountEntity, [
  'returnedRefugees',
  'resettlement',
  'naturalisation',
  'returnedInternallyDisplaced',
]);
export const flowsByYear = seriesByYear(FlowCountEntity, [
  'refugees',
  'asylumSeekers',
  'refugeeLike',
  'othersInNeedOfProtection',
]);
