import { defineTable } from '../../_kit/database/define-table.ts';

/** An organisation that hires through the centres; no person of it. */
export interface EmployerRow {
  readonly id: string;
  readonly sector:
    | 'MANUFACTURING'
    | 'CONSTRUCTION'
    | 'COMMERCE'
    | 'HOSPITALITY'
    | 'AGRICULTURE'
    | 'LOGISTICS'
    | 'SERVICES';
  readonly size: 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE';
  readonly municipality: string;
  readonly activeFrom: string;
  readonly activeTo: string | null;
  readonly recordedOn: string;
}

export const EmployerEntity = defineTable<EmployerRow>('employer', {
  id: 'uuid',
  sector: 'text',
  size: 'text',
  municipality: 'text',
  activeFrom: 'date',
  activeTo: 'date',
  recordedOn: 'date',
});

/** A centre that an employer works with, from a day to another. */
export interface EmployerCentreRow {
  readonly employerId: string;
  readonly centreCode: string;
  readonly activeFrom: string;
  readonly activeTo: string | null;
}

export const EmployerCentreEntity = defineTable<EmployerCentreRow>(
  'employer_centre',
  { employerId: 'uuid', centreCode: 'text', activeFrom: 'date', activeTo: 'date' },
  ['employerId', 'centreCode'],
);

/** Jobs of one kind that an employer offers at a centre. */
export interface VacancyRow {
  readonly id: string;
  readonly employerId: string;
  readonly centreCode: string;
  readonly iscoGroup: string;
  readonly positions: number;
  readonly monthlyWage: string;
  readonly currency: 'MXN';
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly status: 'OPEN' | 'FILLED' | 'WITHDRAWN';
  readonly recordedOn: string;
}

export const VacancyEntity = defineTable<VacancyRow>('vacancy', {
  id: 'uuid',
  employerId: 'uuid',
  centreCode: 'text',
  iscoGroup: 'text',
  positions: 'int',
  monthlyWage: 'numeric',
  currency: 'text',
  openedOn: 'date',
  closedOn: 'date',
  status: 'text',
  recordedOn: 'date',
});
