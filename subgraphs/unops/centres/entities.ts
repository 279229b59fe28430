import { defineTable } from '../../_kit/database/define-table.ts';

/** A multi-service centre. */
export interface CentreRow {
  readonly code: string;
  readonly nameEs: string | null;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
  readonly aliases: readonly string[];
  readonly type: 'CMID' | 'CIM';
  readonly hostInstitution: string;
  readonly municipalityCode: string;
}

export const CentreEntity = defineTable<CentreRow>(
  'centre',
  {
    code: 'text',
    nameEs: 'text',
    nameEn: 'text',
    nameFr: 'text',
    aliases: 'text[]',
    type: 'text',
    hostInstitution: 'text',
    municipalityCode: 'text',
  },
  ['code'],
);

/** When a centre is open on a day of the week. */
export interface OpeningHoursRow {
  readonly centreCode: string;
  /** 1 is Monday, as in ISO 8601. */
  readonly isoWeekday: number;
  readonly opens: string;
  readonly closes: string;
}

export const OpeningHoursEntity = defineTable<OpeningHoursRow>(
  'opening_hours',
  { centreCode: 'text', isoWeekday: 'int', opens: 'text', closes: 'text' },
  ['centreCode', 'isoWeekday'],
);

/** A time in which a centre had one status. */
export interface CentreStatusSliceRow {
  readonly centreCode: string;
  readonly status: 'PLANNED' | 'OPEN' | 'SUSPENDED' | 'CLOSED';
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export const CentreStatusEntity = defineTable<CentreStatusSliceRow>(
  'centre_status',
  { centreCode: 'text', status: 'text', startsOn: 'date', endsOn: 'date' },
  ['centreCode', 'startsOn'],
);

/** A time in which a centre could take as many people a day. */
export interface CentreCapacitySliceRow {
  readonly centreCode: string;
  readonly people: number;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export const CentreCapacityEntity = defineTable<CentreCapacitySliceRow>(
  'centre_capacity',
  { centreCode: 'text', people: 'int', startsOn: 'date', endsOn: 'date' },
  ['centreCode', 'startsOn'],
);

/** How many different people came to a centre on a day. */
export interface CentreAttendanceRow {
  readonly id: string;
  readonly centreCode: string;
  readonly attendedOn: string;
  readonly people: number;
  readonly recordedOn: string;
}

export const CentreAttendanceEntity = defineTable<CentreAttendanceRow>('centre_attendance', {
  id: 'uuid',
  centreCode: 'text',
  attendedOn: 'date',
  people: 'int',
  recordedOn: 'date',
});
