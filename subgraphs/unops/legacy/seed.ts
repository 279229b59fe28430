import { addDays } from '../../_kit/calendar/days.ts';
import { withinInitiative } from '../../_kit/calendar/reporting-period.ts';
import { createDice } from '../../_kit/seeding/dice.ts';
import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import { engagementOn } from '../engagements/seed.ts';
import { enteredOn } from '../../_kit/seeding/entered-on.ts';
import type { AssetTransferRow } from './entities.ts';
import { AssetTransferEntity, TechnicalAssistanceEntity } from './entities.ts';

/** Invented assistance to procedures, and the transfers that leave assets behind. */
export function seedLegacy(into: RowSink): void {
  for (const row of TRANSFERS) into.add(AssetTransferEntity, row);
  PROCEDURES.forEach((procedure, index) => {
    seedAssistance(into, procedure, index);
  });
}

/** The transfer by which something that was handed over on a day stays behind; null where there is none yet. */
export function transferOf(centreCode: string, handedOverOn: string): string | null {
  const transfer = TRANSFERS.find(
    (row) => row.centreCode === centreCode && row.transferredOn >= handedOverOn,
  );
  return transfer?.id ?? null;
}

const RECEIVERS: readonly (readonly [string, string, string, number])[] = [
  ['CMID-TAP', 'Municipality of Tapachula (illustrative)', '2025-11-27', 34],
  ['CMID-HUX', 'Municipality of Huixtla (illustrative)', '2025-12-18', 9],
  ['CIM-TIJ', 'Municipality of Tijuana (illustrative)', '2026-03-20', 12],
  ['CIM-CJS', 'State of Chihuahua (illustrative)', '2026-06-10', 8],
  ['CMID-TAP', 'State of Chiapas (illustrative)', '2026-07-15', 21],
];

const TRANSFERS: readonly AssetTransferRow[] = RECEIVERS.map(
  ([centreCode, receivedBy, transferredOn, staffTrained], index) => ({
    id: inventedId('unops/transfer of assets', index),
    centreCode,
    receivedBy,
    document: `AT-${transferredOn.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
    transferredOn,
    staffTrained,
    recordedOn: enteredOn(transferredOn, createDice('unops transfer of assets', index)),
  }),
);

type Procedure = readonly [
  procedure: string,
  institution: string,
  level: 'FEDERAL' | 'STATE' | 'MUNICIPAL',
  centreCode: string | null,
];

const PROCEDURES: readonly Procedure[] = [
  ['Admission of people at the centre', 'Municipality of Tapachula', 'MUNICIPAL', 'CMID-TAP'],
  ['Register of assets in custody', 'Municipality of Tapachula', 'MUNICIPAL', 'CMID-TAP'],
  ['Plan of preventive maintenance', 'State of Chiapas', 'STATE', 'CMID-TAP'],
  ['Appointments for documents', 'Federal Government', 'FEDERAL', 'CMID-TAP'],
  ['Referral desk of the seven agencies', 'Federal Government', 'FEDERAL', 'CMID-TAP'],
  ['Civil protection plan', 'State of Chiapas', 'STATE', 'CMID-TAP'],
  ['Accessible signs and routes', 'Municipality of Tapachula', 'MUNICIPAL', 'CMID-TAP'],
  ['Waste separation', 'Municipality of Tapachula', 'MUNICIPAL', 'CMID-TAP'],
  ['Vaccine cold chain', 'State of Chiapas', 'STATE', 'CMID-TAP'],
  ['Care of adolescents without company', 'State of Chiapas', 'STATE', 'CMID-HUX'],
  ['Closing and handing back a centre', 'State of Chiapas', 'STATE', 'CMID-HUX'],
  ['Reception of returned nationals', 'Federal Government', 'FEDERAL', 'CIM-TIJ'],
  ['Job counter of the centre', 'Federal Government', 'FEDERAL', 'CIM-TIJ'],
  ['Register of assets in custody', 'Municipality of Tijuana', 'MUNICIPAL', 'CIM-TIJ'],
  ['Plan of preventive maintenance', 'Municipality of Tijuana', 'MUNICIPAL', 'CIM-TIJ'],
  ['Winter plan', 'State of Chihuahua', 'STATE', 'CIM-CJS'],
  ['Register of assets in custody', 'State of Chihuahua', 'STATE', 'CIM-CJS'],
  ['Safe kitchen', 'State of Chihuahua', 'STATE', 'CIM-CJS'],
  ['Reception of returned nationals', 'Federal Government', 'FEDERAL', 'CIM-MAT'],
  ['Flood plan', 'State of Tamaulipas', 'STATE', 'CIM-MAT'],
  ['Register of assets in custody', 'State of Tamaulipas', 'STATE', 'CIM-MAT'],
  ['Joint monitoring and evaluation', 'Federal Government', 'FEDERAL', null],
  ['Open data on the centres', 'Federal Government', 'FEDERAL', null],
  ['Model contract for centre services', 'Federal Government', 'FEDERAL', null],
  ['Complaints and feedback', 'Federal Government', 'FEDERAL', null],
  ['Minimum standard for centres', 'Federal Government', 'FEDERAL', null],
  ['Sustainable procurement guide', 'Federal Government', 'FEDERAL', null],
];

function seedAssistance(
  into: RowSink,
  [procedure, institution, level, centreCode]: Procedure,
  index: number,
): void {
  const dice = createDice('unops assistance', index);
  const isHuixtla = centreCode === 'CMID-HUX';
  const startedOn = addDays('2024-11-04', isHuixtla ? dice.between(10, 200) : dice.between(0, 500));
  const wished = addDays(startedOn, isHuixtla ? dice.between(60, 180) : dice.between(70, 260));
  const improvedOn = dice.chance(0.9) ? withinInitiative(wished) : null;
  into.add(TechnicalAssistanceEntity, {
    id: inventedId('unops/assistance', index),
    engagementId: engagementOn('Federal Government', startedOn),
    centreCode,
    procedure,
    institution: `${institution} (illustrative)`,
    level,
    startedOn,
    improvedOn,
    improvementRecordedOn: improvedOn === null ? null : enteredOn(improvedOn, dice),
    staffTrained: improvedOn === null ? dice.between(0, 6) : dice.between(6, 32),
    recordedOn: enteredOn(startedOn, dice),
  });
}
