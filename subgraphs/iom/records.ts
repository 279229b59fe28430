import type { RecordHandling } from '../_kit/records/record-handling.ts';

/** How sensitive each type of IOM's records is, why it is kept and for how long. Illustrative. */
export const records: readonly RecordHandling[] = [
  {
    type: 'ServedPerson',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To recognise a person at her next visit without her name',
    retentionYears: 5,
  },
  {
    type: 'Reception',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To attend a person on arrival or return',
    retentionYears: 5,
  },
  {
    type: 'AccommodationStay',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To know who sleeps where, and to free beds in time',
    retentionYears: 5,
  },
  {
    type: 'AccommodationCapacity',
    sensitivity: 'INTERNAL',
    purpose: 'To plan beds, and to measure how full they were',
    retentionYears: 10,
  },
  {
    type: 'DocumentationSupport',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To know who was helped to obtain a document',
    retentionYears: 5,
  },
  {
    type: 'VoluntaryReturn',
    sensitivity: 'CONFIDENTIAL',
    purpose: 'To organise a return that its person chose',
    retentionYears: 10,
  },
  {
    type: 'TraffickingScreening',
    sensitivity: 'STRICTLY_CONFIDENTIAL',
    purpose: 'To bring potential victims of trafficking to protection',
    retentionYears: 5,
  },
  {
    type: 'FlowObservation',
    sensitivity: 'INTERNAL',
    purpose: 'To see how many people pass, without knowing who',
    retentionYears: 10,
  },
  {
    type: 'MissingMigrantsSource',
    sensitivity: 'PUBLIC',
    purpose: 'To name where public data comes from',
    retentionYears: null,
  },
  {
    type: 'MissingMigrantsIncident',
    sensitivity: 'PUBLIC',
    purpose: 'To remember those who died or disappeared on the way',
    retentionYears: null,
  },
];
