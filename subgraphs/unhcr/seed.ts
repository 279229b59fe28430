import { addDays, daysBetween } from '../_kit/calendar/days.ts';
import { INITIATIVE, withinInitiative } from '../_kit/calendar/reporting-period.ts';
import { PersonEntity } from '../_kit/people/person-entity.ts';
import { consentsToReporting } from '../_kit/seeding/consents-to-reporting.ts';
import type { Dice } from '../_kit/seeding/dice.ts';
import { createDice } from '../_kit/seeding/dice.ts';
import type { RowSink } from '../_kit/seeding/insert-rows.ts';
import type { InventedPerson } from '../_kit/seeding/invented-population.ts';
import { HUIXTLA_CLOSED } from '../_kit/seeding/invented-population.ts';
import { dayAfterArrival, personRecord, personRow } from '../_kit/seeding/person-record.ts';
import type { Seed } from '../_kit/seeding/seed.ts';
import {
  AsylumProcedureEntity,
  CashAssistanceEntity,
  IntegrationRelocationEntity,
  LegalCounsellingEntity,
  ProtectionCaseEntity,
  RegistrationSupportEntity,
} from './entities.ts';
import { loadPublicFacts } from './load-public-facts.ts';

/** UNHCR's invented records: whom it meets of the invented population, and what it does for her. */
export const seed: Seed = {
  presence: [
    { centreCode: 'CMID-TAP', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CMID-HUX', startsOn: INITIATIVE.start, endsOn: HUIXTLA_CLOSED },
    { centreCode: 'CIM-TIJ', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-CJS', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-MAT', startsOn: '2025-01-15', endsOn: null },
  ],
  tables: [
    AsylumProcedureEntity,
    RegistrationSupportEntity,
    LegalCounsellingEntity,
    ProtectionCaseEntity,
    CashAssistanceEntity,
    IntegrationRelocationEntity,
  ],
  publicFacts: loadPublicFacts,
  person: (into, person) => {
    const dice = createDice('unhcr', person.index);
    if (person.nationality === 'MEX' || !dice.chance(0.62)) return;
    const metOn = dayAfterArrival(person, dice.between(0, 12));
    if (metOn === null) return;
    into.add(PersonEntity, personRow('unhcr', person, metOn));
    if (person.group === 'ASYLUM_SEEKER') addClaim(into, person, metOn, dice);
    addRegistration(into, person, metOn, dice);
    addCounselling(into, person, metOn, dice);
    if (dice.chance(0.08)) addProtectionCase(into, person, metOn, dice);
    if (dice.chance(0.14)) addCash(into, person, metOn, dice);
    if (person.protectedOn !== null && dice.chance(0.42)) addRelocation(into, person, dice);
  },
};

// Who comes under protection is decided on that day; the wait of the others falls over the two years, from about 180 days to 110.
function addClaim(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const claimedOn = metOn;
  const yearsIn = (Date.parse(claimedOn) - Date.parse(INITIATIVE.start)) / 31_557_600_000;
  const invented = Math.round((175 - 45 * yearsIn) * (0.45 + 1.1 * dice.next()));
  const wait = person.protectedOn ? daysBetween(claimedOn, person.protectedOn) : invented;
  const wasDecided = person.protectedOn !== null || dice.chance(0.72);
  const decidedOn = wasDecided ? withinInitiative(addDays(claimedOn, wait)) : null;
  const interviewedOn = withinInitiative(addDays(claimedOn, Math.round(wait * 0.6)));
  const constanciaOn = withinInitiative(addDays(claimedOn, dice.between(1, 20)));
  into.add(AsylumProcedureEntity, {
    ...personRecord('unhcr', 'claim', person, claimedOn, dice),
    claimedOn,
    constanciaOn,
    interviewedOn,
    decidedOn,
    stage: decidedOn
      ? 'RESOLUTION'
      : interviewedOn
        ? 'INTERVIEW'
        : constanciaOn
          ? 'CONSTANCIA'
          : 'PRE_REGISTRATION',
    outcome: decidedOn === null ? null : outcomeOf(person, dice),
  });
}

function outcomeOf({ protectedOn, protectedAs }: InventedPerson, dice: Dice) {
  if (protectedOn === null) return dice.weighted({ DENIED: 0.52, ABANDONED: 0.48 });
  return protectedAs === 'REFUGEE' ? ('RECOGNISED' as const) : protectedAs;
}

function addRegistration(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  if (!dice.chance(0.8)) return;
  const kind = dice.weighted({ REGISTRATION: 0.7, DOCUMENT: 0.3 });
  const record = personRecord('unhcr', 'registration', person, metOn, dice);
  into.add(RegistrationSupportEntity, { ...record, supportedOn: metOn, kind });
}

function addCounselling(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const sessions = dice.chance(0.45) ? dice.between(1, 3) : 0;
  for (let session = 0; session < sessions; session += 1) {
    const counselledOn = withinInitiative(addDays(metOn, session * dice.between(15, 60)));
    if (counselledOn === null) return;
    into.add(LegalCounsellingEntity, {
      ...personRecord('unhcr', 'counselling', person, counselledOn, dice, session),
      counselledOn,
      topic: dice.weighted({
        INTERNATIONAL_PROTECTION: 0.8,
        APPEAL: 0.08,
        CIVIL_DOCUMENTATION: 0.08,
        FAMILY_UNITY: 0.04,
      }),
      language: languageOf(person, dice),
    });
  }
}

function languageOf({ nationality }: InventedPerson, dice: Dice) {
  if (nationality === 'HTI') return dice.weighted({ ht: 0.7, fr: 0.2, es: 0.1 });
  return nationality === 'CMR' || nationality === 'AFG' ? ('en' as const) : ('es' as const);
}

function addProtectionCase(
  into: RowSink,
  person: InventedPerson,
  openedOn: string,
  dice: Dice,
): void {
  const inTime = dice.chance(0.64);
  const followedUpOn = dice.chance(0.93)
    ? withinInitiative(addDays(openedOn, inTime ? dice.between(1, 7) : dice.between(8, 40)))
    : null;
  into.add(ProtectionCaseEntity, {
    ...personRecord('unhcr', 'case', person, openedOn, dice),
    openedOn,
    specificNeed: needOf(person, dice),
    riskLevel: dice.weighted({ LOW: 0.4, MEDIUM: 0.42, HIGH: 0.18 }),
    consentToReporting: consentsToReporting('unhcr', person),
    followUpDueOn: addDays(openedOn, 7),
    followedUpOn,
    closedOn:
      followedUpOn !== null && dice.chance(0.6)
        ? withinInitiative(addDays(followedUpOn, dice.between(10, 120)))
        : null,
  });
}

function needOf({ age, sex, disability }: InventedPerson, dice: Dice) {
  if (age !== null && age < 18) return 'CHILD_AT_RISK' as const;
  if (disability === 'YES') return 'DISABILITY' as const;
  if (age !== null && age >= 60) return 'OLDER_PERSON' as const;
  if (sex === 'FEMALE' && dice.chance(0.7)) return 'WOMAN_AT_RISK' as const;
  return dice.weighted({ SERIOUS_MEDICAL: 0.5, OTHER: 0.5 });
}

function addCash(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const paidOn = withinInitiative(addDays(metOn, dice.between(5, 45)));
  if (paidOn === null) return;
  into.add(CashAssistanceEntity, {
    ...personRecord('unhcr', 'cash', person, paidOn, dice),
    paidOn,
    amount: `${dice.between(18, 75) * 100}.00`,
    currency: 'MXN',
    modality: dice.weighted({ PREPAID_CARD: 0.7, BANK_TRANSFER: 0.2, CASH_IN_HAND: 0.1 }),
  });
}

// To cities with work, two of which are called like others: Juárez and Matamoros are told apart by code only.
const DESTINATIONS = {
  '19039': 0.3,
  '05030': 0.22,
  '14039': 0.14,
  '24028': 0.12,
  '01001': 0.1,
  '22014': 0.08,
  '08037': 0.03,
  '05017': 0.01,
};
const ORIGINS: Readonly<Record<string, string>> = {
  'CMID-TAP': '07089',
  'CMID-HUX': '07040',
  'CIM-TIJ': '02004',
  'CIM-CJS': '08037',
  'CIM-MAT': '28022',
};

function addRelocation(into: RowSink, person: InventedPerson, dice: Dice): void {
  const relocatedOn = withinInitiative(
    addDays(person.protectedOn ?? INITIATIVE.end, dice.between(10, 60)),
  );
  if (relocatedOn === null) return;
  const record = personRecord('unhcr', 'relocation', person, relocatedOn, dice);
  const reached = (months: number, share: number) =>
    addDays(relocatedOn, months * 30) <= INITIATIVE.end ? dice.chance(share) : null;
  const worksFrom = withinInitiative(addDays(relocatedOn, dice.between(5, 90)));
  const isOfAge = person.age !== null && person.age >= 18 && person.age < 60;
  const originMunicipality = ORIGINS[record.centreCode] ?? '07089';
  const destination = dice.weighted(DESTINATIONS);
  into.add(IntegrationRelocationEntity, {
    ...record,
    relocatedOn,
    originMunicipality,
    destinationMunicipality: destination === originMunicipality ? '19039' : destination,
    followedUpAt3Months: reached(3, 0.86),
    followedUpAt6Months: reached(6, 0.74),
    followedUpAt12Months: reached(12, 0.6),
    formalJobOn: isOfAge && dice.chance(0.6) ? worksFrom : null,
  });
}
