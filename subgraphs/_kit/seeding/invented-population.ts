import { addDays } from '../calendar/days.ts';
import { INITIATIVE } from '../calendar/reporting-period.ts';
import type { Dice } from './dice.ts';
import { createDice } from './dice.ts';

/** One invented person, before any agency has met her. */
export interface InventedPerson {
  readonly index: number;
  readonly arrivedOn: string;
  readonly sex: 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN';
  /** Age in years on arrival; null where nobody recorded it. */
  readonly age: number | null;
  readonly nationality: string;
  readonly disability: 'YES' | 'NO' | 'UNKNOWN';
  /** Her group on arrival; an asylum seeker may come under protection. */
  readonly group: 'ASYLUM_SEEKER' | 'MIGRANT' | 'RETURNED_NATIONAL' | 'HOST_COMMUNITY' | 'OTHER';
  /** The day from which she is under protection, if ever, and which: as a refugee, as most are, or complementary. */
  readonly protectedOn: string | null;
  readonly protectedAs: 'REFUGEE' | 'COMPLEMENTARY_PROTECTION';
  /** The centre she comes to first, and one she moves on to. */
  readonly centre: string;
  readonly movesTo: string | null;
}

/** People of an illustrative data set at scale 1. */
export const PEOPLE_AT_SCALE_1 = 60_000;

/** The person of a number: always the same, so that the agencies' invented records are about the same people. */
export function inventedPerson(index: number): InventedPerson {
  const dice = createDice('person', index);
  const arrivedOn = arrival(dice);
  const isReturned = dice.chance(0.22);
  const nationality = isReturned ? 'MEX' : dice.weighted(NATIONALITIES);
  const group = isReturned ? 'RETURNED_NATIONAL' : groupOf(nationality, dice);
  const isProtected = group === 'ASYLUM_SEEKER' && dice.chance(0.35);
  const centre = dice.weighted(isReturned ? CENTRES_OF_RETURN : CENTRES_OF_ARRIVAL);
  return {
    index,
    arrivedOn,
    sex: dice.weighted(SEXES),
    age: dice.chance(0.012) ? null : ageOf(dice),
    nationality,
    disability: dice.weighted({ NO: 0.82, YES: 0.06, UNKNOWN: 0.12 }),
    group,
    protectedOn: isProtected ? addDays(arrivedOn, dice.between(60, 260)) : null,
    protectedAs: createDice('protection', index).chance(0.92)
      ? 'REFUGEE'
      : 'COMPLEMENTARY_PROTECTION',
    centre: arrivedOn > HUIXTLA_CLOSED && centre === 'CMID-HUX' ? 'CMID-TAP' : centre,
    movesTo: dice.chance(0.09) ? dice.pick(['CIM-TIJ', 'CIM-CJS', 'CIM-MAT']) : null,
  };
}

/** The day on which the adolescents' centre in Huixtla closed. */
export const HUIXTLA_CLOSED = '2025-12-31';

// Shaped by COMAR's claims of January to October 2024: Honduras 24,932 of 66,179, Cuba 14,252, Haiti
// 8,179, El Salvador 4,985, Venezuela 4,139; since then more from Cuba and fewer from Honduras.
const NATIONALITIES = {
  HND: 0.29,
  CUB: 0.235,
  HTI: 0.14,
  SLV: 0.075,
  VEN: 0.085,
  GTM: 0.06,
  COL: 0.03,
  NIC: 0.025,
  ECU: 0.02,
  DOM: 0.008,
  BRA: 0.007,
  AFG: 0.004,
  CMR: 0.003,
  MEX: 0.01,
  UNKNOWN: 0.008,
};

// 48 % of the population in mobility are women.
const SEXES = { FEMALE: 0.476, MALE: 0.512, OTHER: 0.004, UNKNOWN: 0.008 } as const;

// About 65 % of claims are made in Tapachula.
const CENTRES_OF_ARRIVAL = {
  'CMID-TAP': 0.65,
  'CMID-HUX': 0.11,
  'CIM-TIJ': 0.11,
  'CIM-CJS': 0.07,
  'CIM-MAT': 0.06,
};
const CENTRES_OF_RETURN = {
  'CIM-TIJ': 0.37,
  'CIM-CJS': 0.23,
  'CIM-MAT': 0.25,
  'CMID-TAP': 0.11,
  'CMID-HUX': 0.04,
};

const INITIATIVE_DAYS = 730;

// Arrivals fall slowly over the two years, with a dip each winter.
function arrival(dice: Dice): string {
  const day = Math.floor(INITIATIVE_DAYS * dice.next() ** 1.12);
  const season = Math.sin((2 * Math.PI * day) / 365);
  const shifted = Math.min(INITIATIVE_DAYS - 1, Math.max(0, Math.round(day + 12 * season)));
  return addDays(INITIATIVE.start, shifted);
}

function groupOf(
  nationality: string,
  dice: Dice,
): 'ASYLUM_SEEKER' | 'MIGRANT' | 'HOST_COMMUNITY' | 'OTHER' {
  if (nationality === 'MEX') return 'HOST_COMMUNITY';
  return dice.weighted({ ASYLUM_SEEKER: 0.62, MIGRANT: 0.36, OTHER: 0.02 });
}

function ageOf(dice: Dice): number {
  const band = dice.weighted({
    '0-4': 0.1,
    '5-11': 0.12,
    '12-17': 0.11,
    '18-59': 0.63,
    '60-85': 0.04,
  });
  const [least = 0, most = 0] = band.split('-').map(Number);
  return dice.between(least, most);
}
