import { createDice } from '../../_kit/seeding/dice.ts';
import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import { enteredOn } from '../../_kit/seeding/entered-on.ts';
import type { EngagementRow } from './entities.ts';
import { EngagementEntity } from './entities.ts';

type Agreement = Omit<EngagementRow, 'id' | 'recordedOn' | 'partnerAgency'> &
  Partial<Pick<EngagementRow, 'partnerAgency'>>;

const FEDERAL = {
  partnerKind: 'GOVERNMENT',
  partner: 'Federal Government (illustrative)',
} as const;
const dollars = { currency: 'USD', endsOn: '2026-12-31' } as const;
const pesos = { currency: 'MXN', endsOn: '2026-12-31' } as const;

const AGREEMENTS: readonly Agreement[] = [
  {
    ...FEDERAL,
    ...pesos,
    outputCode: 'OP7',
    signedValue: '96000000.00',
    signedOn: '2024-09-04',
    feeRate: '6.50',
  },
  {
    partnerKind: 'GOVERNMENT',
    partner: 'State of Chiapas (illustrative)',
    ...pesos,
    outputCode: 'OP7',
    signedValue: '38000000.00',
    signedOn: '2024-11-12',
    feeRate: '6.00',
  },
  {
    partnerKind: 'GOVERNMENT',
    partner: 'Municipality of Tijuana (illustrative)',
    ...dollars,
    outputCode: 'OP7',
    signedValue: '650000.00',
    signedOn: '2025-02-20',
    feeRate: '7.00',
  },
  {
    partnerKind: 'UN',
    partner: 'UNHCR',
    partnerAgency: 'UNHCR',
    ...dollars,
    outputCode: 'OP7',
    signedValue: '1450000.00',
    signedOn: '2024-10-15',
    feeRate: '5.00',
  },
  {
    partnerKind: 'UN',
    partner: 'UNICEF',
    partnerAgency: 'UNICEF',
    ...dollars,
    outputCode: 'OP7',
    signedValue: '820000.00',
    signedOn: '2024-12-02',
    feeRate: '5.00',
  },
  {
    partnerKind: 'UN',
    partner: 'IOM',
    partnerAgency: 'IOM',
    ...dollars,
    outputCode: 'OP7',
    signedValue: '940000.00',
    signedOn: '2025-01-21',
    feeRate: '5.00',
  },
  {
    partnerKind: 'UN',
    partner: 'PAHO',
    partnerAgency: 'PAHO',
    ...dollars,
    outputCode: 'OP7',
    signedValue: '610000.00',
    signedOn: '2025-03-05',
    feeRate: '5.00',
  },
  {
    partnerKind: 'UN',
    partner: 'UN Women',
    partnerAgency: 'UN_WOMEN',
    ...dollars,
    outputCode: 'OP8',
    signedValue: '280000.00',
    signedOn: '2025-03-19',
    feeRate: '5.50',
  },
  {
    partnerKind: 'UN',
    partner: 'ILO',
    partnerAgency: 'ILO',
    ...dollars,
    outputCode: 'OP8',
    signedValue: '240000.00',
    signedOn: '2025-04-02',
    feeRate: '5.50',
  },
  {
    partnerKind: 'CIVIL_SOCIETY',
    partner: 'Border Communities Network (illustrative)',
    ...dollars,
    outputCode: 'OP7',
    signedValue: '180000.00',
    signedOn: '2025-05-14',
    feeRate: '8.00',
  },
  {
    partnerKind: 'PRIVATE',
    partner: 'Southern Connectivity Foundation (illustrative)',
    ...dollars,
    outputCode: 'OP7',
    signedValue: '520000.00',
    signedOn: '2025-01-30',
    feeRate: '8.00',
  },
  {
    partnerKind: 'PRIVATE',
    partner: 'Furniture for Shelters Company (illustrative)',
    ...pesos,
    outputCode: 'OP7',
    signedValue: '7800000.00',
    signedOn: '2025-06-24',
    feeRate: '8.00',
  },
  {
    ...FEDERAL,
    ...dollars,
    outputCode: 'OP8',
    signedValue: '1100000.00',
    signedOn: '2024-10-01',
    feeRate: '6.50',
  },
  {
    partnerKind: 'GOVERNMENT',
    partner: 'Municipality of Huixtla (illustrative)',
    currency: 'USD',
    endsOn: '2025-12-31',
    outputCode: 'OP7',
    signedValue: '210000.00',
    signedOn: '2024-11-05',
    feeRate: '7.00',
  },
];

/** The invented agreements; what is done under them points to their ids. */
export const inventedEngagements: readonly EngagementRow[] = AGREEMENTS.map((agreement, index) => ({
  id: inventedId('unops/engagement', index),
  partnerAgency: null,
  ...agreement,
  recordedOn: enteredOn(agreement.signedOn, createDice('unops engagement', index)),
}));

/** The first engagement of a partner that was in force on a day, or else the Federal Government's. */
export function engagementOn(partner: string, day: string): string {
  const found = inventedEngagements.find(
    ({ partner: name, signedOn }) => name.startsWith(partner) && signedOn <= day,
  );
  return (found ?? inventedEngagements[0])?.id ?? '';
}

export function seedEngagements(into: RowSink): void {
  for (const row of inventedEngagements) into.add(EngagementEntity, row);
}
