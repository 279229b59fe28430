import { addDays } from '../../_kit/calendar/days.ts';
import { INITIATIVE, withinInitiative } from '../../_kit/calendar/reporting-period.ts';
import type { Dice } from '../../_kit/seeding/dice.ts';
import { createDice } from '../../_kit/seeding/dice.ts';
import { HUIXTLA_CLOSED } from '../../_kit/seeding/invented-population.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import type { EmployerCentreRow, EmployerRow, VacancyRow } from './entities.ts';

/** An invented employer with the centres it works with and the jobs it offers. */
export interface InventedEmployer {
  readonly employer: EmployerRow;
  readonly centres: readonly EmployerCentreRow[];
  readonly vacancies: readonly VacancyRow[];
}

const EMPLOYERS = 206;

const MUNICIPALITIES: Readonly<Record<string, string>> = {
  'CMID-TAP': '07089',
  'CMID-HUX': '07040',
  'CIM-TIJ': '02004',
  'CIM-CJS': '08037',
  'CIM-MAT': '28022',
};
const CENTRES = {
  'CMID-TAP': 0.3,
  'CMID-HUX': 0.08,
  'CIM-TIJ': 0.27,
  'CIM-CJS': 0.22,
  'CIM-MAT': 0.13,
};

function inventedEmployer(index: number): InventedEmployer {
  const dice = createDice('ilo employer', index);
  // Forty were there at the start; the others join over the two years.
  const activeFrom =
    index < 40 ? INITIATIVE.start : addDays(INITIATIVE.start, dice.between(1, 690));
  const centre = homeCentre(activeFrom, dice);
  const leavesOn = dice.chance(0.24) ? addDays(activeFrom, dice.between(90, 600)) : null;
  const employer: EmployerRow = {
    id: inventedId('ilo/employer', index),
    sector: dice.weighted({
      MANUFACTURING: 0.34,
      CONSTRUCTION: 0.12,
      COMMERCE: 0.16,
      HOSPITALITY: 0.15,
      AGRICULTURE: 0.08,
      LOGISTICS: 0.07,
      SERVICES: 0.08,
    }),
    size: dice.weighted({ MICRO: 0.2, SMALL: 0.34, MEDIUM: 0.28, LARGE: 0.18 }),
    municipality: MUNICIPALITIES[centre] ?? '07089',
    activeFrom,
    activeTo: leavesOn === null ? null : withinInitiative(leavesOn),
    recordedOn: addDays(activeFrom, dice.between(0, 6)),
  };
  const others = ['CIM-TIJ', 'CIM-CJS', 'CMID-TAP'].filter((code) => code !== centre);
  const codes = dice.chance(0.12) ? [centre, dice.pick(others)] : [centre];
  const centres = codes.map((code) => atCentre(employer, code));
  const vacancies = inventVacancies(index, employer, centres, dice);
  return { employer, centres, vacancies };
}

// At Huixtla nobody works after it closed; who came later came to Tapachula.
function homeCentre(activeFrom: string, dice: Dice): keyof typeof CENTRES {
  const centre = dice.weighted(CENTRES);
  return centre === 'CMID-HUX' && activeFrom > HUIXTLA_CLOSED ? 'CMID-TAP' : centre;
}

function atCentre({ id, activeFrom, activeTo }: EmployerRow, centreCode: string) {
  const closes = centreCode === 'CMID-HUX' && (activeTo === null || activeTo > HUIXTLA_CLOSED);
  return { employerId: id, centreCode, activeFrom, activeTo: closes ? HUIXTLA_CLOSED : activeTo };
}

function inventVacancies(
  index: number,
  { recordedOn, activeFrom }: EmployerRow,
  centres: readonly EmployerCentreRow[],
  dice: Dice,
): readonly VacancyRow[] {
  return Array.from({ length: dice.between(1, 7) }, (_, part) => {
    const place = dice.pick(centres);
    const last = place.activeTo ?? INITIATIVE.end;
    const span = Math.round((Date.parse(last) - Date.parse(activeFrom)) / 86_400_000);
    const openedOn = part === 0 ? activeFrom : addDays(activeFrom, dice.between(0, span));
    const closesOn = addDays(openedOn, dice.between(20, 260));
    const isClosed = dice.chance(0.85) && closesOn <= INITIATIVE.end;
    return {
      id: inventedId('ilo/vacancy', index, part),
      employerId: place.employerId,
      centreCode: place.centreCode,
      iscoGroup: inventIscoGroup(dice),
      positions: dice.between(1, 24),
      // From the general minimum wage of a month to a skilled worker's pay.
      monthlyWage: `${dice.between(85, 190) * 100}.00`,
      currency: 'MXN' as const,
      openedOn,
      closedOn: isClosed ? closesOn : null,
      status: isClosed ? dice.weighted({ FILLED: 0.8, WITHDRAWN: 0.2 }) : ('OPEN' as const),
      recordedOn: openedOn > recordedOn ? openedOn : recordedOn,
    };
  });
}

const ISCO_GROUPS = {
  '81': 0.22,
  '93': 0.2,
  '51': 0.16,
  '91': 0.12,
  '71': 0.1,
  '52': 0.08,
  '92': 0.06,
  '83': 0.04,
  '41': 0.02,
};

/** A sub-major group of ISCO-08: plant operators (81), labourers (93), personal services (51) and others. */
export function inventIscoGroup(dice: Dice): string {
  return dice.weighted(ISCO_GROUPS);
}

/** The invented employers: as many at every scale. */
export const inventedEmployers = Array.from({ length: EMPLOYERS }, (_, index) =>
  inventedEmployer(index),
);
