import { defineTable } from '../_kit/database/define-table.ts';
import type { PersonRecordRow } from '../_kit/people/record-columns.ts';
import { personRecordColumns } from '../_kit/people/record-columns.ts';

/** One person received: on her arrival, or off a flight or bus that returned her. */
export interface ReceptionRow extends PersonRecordRow {
  readonly receivedOn: string;
  readonly kind: 'ARRIVAL' | 'RETURN_FLIGHT' | 'RETURN_BY_LAND';
  readonly assistance: 'FOOD_AND_HYGIENE' | 'ONWARD_TRANSPORT' | 'ORIENTATION' | null;
}

export const ReceptionEntity = defineTable<ReceptionRow>('reception', {
  ...personRecordColumns,
  receivedOn: 'date',
  kind: 'text',
  assistance: 'text',
});

/** One person's stay in a bed of a centre: a bed-night for each night from admission to discharge. */
export interface AccommodationStayRow extends PersonRecordRow {
  readonly admittedOn: string;
  readonly dischargedOn: string | null;
  readonly status: 'ADMITTED' | 'DISCHARGED';
  readonly unit: 'FAMILY' | 'WOMEN' | 'MEN' | 'ADOLESCENTS';
}

export const AccommodationStayEntity = defineTable<AccommodationStayRow>('accommodation_stay', {
  ...personRecordColumns,
  admittedOn: 'date',
  dischargedOn: 'date',
  status: 'text',
  unit: 'text',
});

/** How many beds a centre offers, from a day to another; null: until it closes. */
export interface AccommodationCapacityRow {
  readonly id: string;
  readonly centreCode: string;
  readonly beds: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly recordedOn: string;
}

export const AccommodationCapacityEntity = defineTable<AccommodationCapacityRow>(
  'accommodation_capacity',
  {
    id: 'uuid',
    centreCode: 'text',
    beds: 'int',
    validFrom: 'date',
    validTo: 'date',
    recordedOn: 'date',
  },
);

/** Support to obtain a document of identity or stay. */
export interface DocumentationSupportRow extends PersonRecordRow {
  readonly requestedOn: string;
  readonly document: 'CURP' | 'TVRH';
  readonly obtainedOn: string | null;
}

export const DocumentationSupportEntity = defineTable<DocumentationSupportRow>(
  'documentation_support',
  {
    ...personRecordColumns,
    requestedOn: 'date',
    document: 'text',
    obtainedOn: 'date',
  },
);

/** An assisted return to the country of origin: never without consent. */
export interface VoluntaryReturnRow extends PersonRecordRow {
  readonly requestedOn: string;
  readonly consentedOn: string | null;
  readonly departedOn: string | null;
  readonly stage: 'REQUESTED' | 'CONSENTED' | 'DEPARTED' | 'WITHDRAWN';
  readonly destinationCountry: string;
  readonly hasReintegrationPlan: boolean;
}

export const VoluntaryReturnEntity = defineTable<VoluntaryReturnRow>('voluntary_return', {
  ...personRecordColumns,
  requestedOn: 'date',
  consentedOn: 'date',
  departedOn: 'date',
  stage: 'text',
  destinationCountry: 'text',
  hasReintegrationPlan: 'boolean',
});

/** A screening for signs of trafficking. Sensitive. */
export interface TraffickingScreeningRow extends PersonRecordRow {
  readonly screenedOn: string;
  readonly result: 'NO_INDICATION' | 'POTENTIAL_VICTIM';
  readonly referredOn: string | null;
  readonly consentToReporting: boolean;
}

export const TraffickingScreeningEntity = defineTable<TraffickingScreeningRow>(
  'trafficking_screening',
  {
    ...personRecordColumns,
    screenedOn: 'date',
    result: 'text',
    referredOn: 'date',
    consentToReporting: 'boolean',
  },
);

/** People counted in passing at a point of observation; nobody is registered. */
export interface FlowObservationRow {
  readonly id: string;
  readonly observedOn: string;
  readonly municipality: string;
  readonly direction: 'NORTHBOUND' | 'SOUTHBOUND';
  readonly nationality: string;
  readonly people: number;
  readonly women: number;
  readonly men: number;
  readonly children: number;
  readonly recordedOn: string;
}

export const FlowObservationEntity = defineTable<FlowObservationRow>('flow_observation', {
  id: 'uuid',
  observedOn: 'date',
  municipality: 'text',
  direction: 'text',
  nationality: 'text',
  people: 'int',
  women: 'int',
  men: 'int',
  children: 'int',
  recordedOn: 'date',
});
