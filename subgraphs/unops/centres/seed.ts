import { addDays } from '../../_kit/calendar/days.ts';
import { INITIATIVE } from '../../_kit/calendar/reporting-period.ts';
import { createDice } from '../../_kit/seeding/dice.ts';
import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { HUIXTLA_CLOSED } from '../../_kit/seeding/invented-population.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import { enteredOn } from '../../_kit/seeding/entered-on.ts';
import type { CentreCapacitySliceRow, CentreRow, CentreStatusSliceRow } from './entities.ts';
import {
  CentreAttendanceEntity,
  CentreCapacityEntity,
  CentreEntity,
  CentreStatusEntity,
  OpeningHoursEntity,
} from './entities.ts';
import { sliceOn } from './slice-on.ts';

/** The centres, their histories, and an invented count of people for each day they were open. */
export function seedCentres(into: RowSink): void {
  for (const row of CENTRES) into.add(CentreEntity, row);
  for (const row of STATUSES) into.add(CentreStatusEntity, row);
  for (const row of CAPACITIES) into.add(CentreCapacityEntity, row);
  for (const { code } of CENTRES) {
    seedOpeningHours(into, code);
    seedAttendance(into, code);
  }
}

const CENTRES: readonly CentreRow[] = [
  {
    code: 'CMID-TAP',
    nameEs: 'Centro Multiservicios para la Inclusión y el Desarrollo de Tapachula',
    nameEn: 'Multi-service Centre for Inclusion and Development, Tapachula',
    nameFr: "Centre multiservices pour l'inclusion et le développement de Tapachula",
    aliases: ['CMID Tapachula', 'Centro Multiservicios Tapachula'],
    type: 'CMID',
    hostInstitution: 'Gobierno de México',
    municipalityCode: '07089',
  },
  {
    code: 'CMID-HUX',
    nameEs: 'Centro Multiservicios para la Inclusión y el Desarrollo de Huixtla',
    nameEn: 'Multi-service Centre for Inclusion and Development, Huixtla',
    nameFr: null,
    aliases: ['CMID Huixtla', 'Centro para adolescentes de Huixtla'],
    type: 'CMID',
    hostInstitution: 'Gobierno de Chiapas',
    municipalityCode: '07040',
  },
  {
    code: 'CIM-TIJ',
    nameEs: 'Centro Integrador para el Migrante de Tijuana',
    nameEn: 'Integration Centre for Migrants, Tijuana',
    nameFr: "Centre d'intégration pour les migrants de Tijuana",
    aliases: ['CIM Tijuana'],
    type: 'CIM',
    hostInstitution: 'Gobierno de México',
    municipalityCode: '02004',
  },
  {
    code: 'CIM-CJS',
    nameEs: 'Centro Integrador para el Migrante de Ciudad Juárez',
    nameEn: 'Integration Centre for Migrants, Ciudad Juárez',
    nameFr: "Centre d'intégration pour les migrants de Ciudad Juárez",
    aliases: ['CIM Juárez', 'CIM Ciudad Juárez'],
    type: 'CIM',
    hostInstitution: 'Gobierno de México',
    municipalityCode: '08037',
  },
  {
    code: 'CIM-MAT',
    nameEs: 'Centro Integrador para el Migrante de Matamoros',
    nameEn: 'Integration Centre for Migrants, Matamoros',
    nameFr: null,
    aliases: ['CIM Matamoros'],
    type: 'CIM',
    hostInstitution: 'Gobierno de México',
    municipalityCode: '28022',
  },
];

const SIGNED_ON = '2024-09-04';

const STATUSES: readonly CentreStatusSliceRow[] = [
  ...['CMID-TAP', 'CMID-HUX', 'CIM-TIJ', 'CIM-CJS'].map((centreCode) => ({
    centreCode,
    status: 'PLANNED' as const,
    startsOn: SIGNED_ON,
    endsOn: addDays(INITIATIVE.start, -1),
  })),
  { centreCode: 'CMID-TAP', status: 'OPEN', startsOn: INITIATIVE.start, endsOn: null },
  { centreCode: 'CMID-HUX', status: 'OPEN', startsOn: INITIATIVE.start, endsOn: HUIXTLA_CLOSED },
  { centreCode: 'CMID-HUX', status: 'CLOSED', startsOn: addDays(HUIXTLA_CLOSED, 1), endsOn: null },
  { centreCode: 'CIM-TIJ', status: 'OPEN', startsOn: INITIATIVE.start, endsOn: null },
  { centreCode: 'CIM-CJS', status: 'OPEN', startsOn: INITIATIVE.start, endsOn: null },
  { centreCode: 'CIM-MAT', status: 'PLANNED', startsOn: SIGNED_ON, endsOn: '2025-01-14' },
  { centreCode: 'CIM-MAT', status: 'OPEN', startsOn: '2025-01-15', endsOn: null },
];

// Tapachula was extended twice; it is planned for up to 1,500 people a day.
const CAPACITIES: readonly CentreCapacitySliceRow[] = [
  { centreCode: 'CMID-TAP', people: 900, startsOn: INITIATIVE.start, endsOn: '2025-03-31' },
  { centreCode: 'CMID-TAP', people: 1200, startsOn: '2025-04-01', endsOn: '2026-01-31' },
  { centreCode: 'CMID-TAP', people: 1500, startsOn: '2026-02-01', endsOn: null },
  { centreCode: 'CMID-HUX', people: 180, startsOn: INITIATIVE.start, endsOn: HUIXTLA_CLOSED },
  { centreCode: 'CIM-TIJ', people: 450, startsOn: INITIATIVE.start, endsOn: '2026-03-14' },
  { centreCode: 'CIM-TIJ', people: 600, startsOn: '2026-03-15', endsOn: null },
  { centreCode: 'CIM-CJS', people: 300, startsOn: INITIATIVE.start, endsOn: null },
  { centreCode: 'CIM-MAT', people: 250, startsOn: '2025-01-15', endsOn: '2025-08-31' },
  { centreCode: 'CIM-MAT', people: 400, startsOn: '2025-09-01', endsOn: null },
];

function seedOpeningHours(into: RowSink, centreCode: string): void {
  const lastDay = centreCode === 'CMID-HUX' ? 5 : 7;
  for (let isoWeekday = 1; isoWeekday <= lastDay; isoWeekday += 1) {
    const [opens = '', closes = ''] = isoWeekday < 6 ? ['08:00', '19:00'] : ['09:00', '14:00'];
    into.add(OpeningHoursEntity, { centreCode, isoWeekday, opens, closes });
  }
}

// How full a centre is on a common day, as a share of its capacity.
const USE: Readonly<Record<string, number>> = {
  'CMID-TAP': 0.84,
  'CMID-HUX': 0.62,
  'CIM-TIJ': 0.66,
  'CIM-CJS': 0.58,
  'CIM-MAT': 0.7,
};

function seedAttendance(into: RowSink, centreCode: string): void {
  const capacities = CAPACITIES.filter((slice) => slice.centreCode === centreCode);
  const statuses = STATUSES.filter((slice) => slice.centreCode === centreCode);
  const dice = createDice(`unops attendance ${centreCode}`);
  for (let day = 0; addDays(INITIATIVE.start, day) <= INITIATIVE.end; day += 1) {
    const attendedOn = addDays(INITIATIVE.start, day);
    const capacity = sliceOn(capacities, attendedOn)?.people ?? 0;
    const noise = 0.82 + 0.36 * dice.next();
    const surge = dice.chance(0.04) ? 1.35 : 1;
    const recordedOn = enteredOn(attendedOn, dice);
    const wasCounted = !dice.chance(0.012);
    const isOpen = sliceOn(statuses, attendedOn)?.status === 'OPEN';
    if (!isOpen || !wasCounted || isClosedDay(centreCode, attendedOn)) continue;
    const season = 1 + 0.09 * Math.sin((2 * Math.PI * day) / 365);
    const use = (USE[centreCode] ?? 0) * season * noise * surge * weekend(attendedOn);
    into.add(CentreAttendanceEntity, {
      id: inventedId(`unops/attendance/${centreCode}`, day),
      centreCode,
      attendedOn,
      people: Math.round(capacity * use),
      recordedOn,
    });
  }
}

function isClosedDay(centreCode: string, day: string): boolean {
  return centreCode === 'CMID-HUX' && isWeekend(day);
}

function weekend(day: string): number {
  return isWeekend(day) ? 0.55 : 1;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(Date.parse(day)).getUTCDay());
}
