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
import { inventedId } from '../_kit/seeding/pseudonym.ts';
import type { Seed } from '../_kit/seeding/seed.ts';
import type { HealthConsultationRow, VaccinationDoseRow } from './entities.ts';
import {
  HealthAlertEntity,
  HealthConsultationEntity,
  MhpssSessionEntity,
  SecondLevelReferralEntity,
  VaccinationDoseEntity,
} from './entities.ts';

const presence = [
  { centreCode: 'CMID-TAP', startsOn: INITIATIVE.start, endsOn: null },
  { centreCode: 'CMID-HUX', startsOn: INITIATIVE.start, endsOn: HUIXTLA_CLOSED },
  { centreCode: 'CIM-TIJ', startsOn: INITIATIVE.start, endsOn: null },
  { centreCode: 'CIM-CJS', startsOn: INITIATIVE.start, endsOn: null },
  { centreCode: 'CIM-MAT', startsOn: INITIATIVE.start, endsOn: null },
] as const;

/** PAHO's invented records: whom it meets of the invented population, and what it does for her. */
export const seed: Seed = {
  presence,
  tables: [
    HealthConsultationEntity,
    MhpssSessionEntity,
    VaccinationDoseEntity,
    SecondLevelReferralEntity,
    HealthAlertEntity,
  ],
  things: addAlerts,
  person: (into, person) => {
    const dice = createDice('paho', person.index);
    if (!dice.chance(isUnderFive(person) ? 0.6 : 0.42)) return;
    const metOn = dayAfterArrival(person, dice.between(0, 25));
    if (metOn === null) return;
    into.add(PersonEntity, personRow('paho', person, metOn));
    addConsultations(into, person, metOn, dice);
    if (dice.chance(isUnderFive(person) ? 0.75 : 0.18)) addDoses(into, person, metOn, dice);
    if (dice.chance(0.08)) addSessions(into, person, metOn, dice);
    if (dice.chance(0.05)) addReferral(into, person, metOn, dice);
  },
};

const VISITS = { '1': 0.4, '2': 0.29, '3': 0.17, '4': 0.09, '5': 0.05 };

function addConsultations(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const visits = Number(dice.weighted(VISITS));
  let consultedOn: string | null = metOn;
  for (let visit = 0; visit < visits && consultedOn !== null; visit += 1) {
    const record = personRecord('paho', 'consultation', person, consultedOn, dice, visit);
    const consultationGroup = groupOf(person, dice);
    into.add(HealthConsultationEntity, {
      ...record,
      consultedOn,
      consultationGroup,
      isFirstForMatter: visit === 0 || dice.chance(0.6),
      scheduleStatus: isUnderFive(person) ? statusOn(consultedOn, visit, dice) : null,
      consentToReporting:
        consultationGroup === 'MHPSS' ? consentsToReporting('paho', person) : null,
    });
    consultedOn = withinInitiative(addDays(consultedOn, dice.between(6, 55)));
  }
}

function groupOf(
  { sex, age }: InventedPerson,
  dice: Dice,
): HealthConsultationRow['consultationGroup'] {
  if (sex === 'FEMALE' && age !== null && age >= 12 && age < 50 && dice.chance(0.13)) return 'SRH';
  return dice.weighted({
    PRIMARY: 0.83,
    CHRONIC: age !== null && age >= 40 ? 0.13 : 0.02,
    VACCINATION: 0.05,
    EMERGENCY: 0.045,
    MHPSS: 0.012,
  });
}

// From about 44 % up to date at the start to more than 80 % at the end.
function statusOn(day: string, visit: number, dice: Dice) {
  const elapsed = daysBetween(INITIATIVE.start, day) / 730;
  if (dice.chance(0.14 - 0.09 * elapsed)) return 'UNKNOWN' as const;
  return dice.chance(0.5 + 0.36 * elapsed + 0.04 * visit) ? ('UP_TO_DATE' as const) : 'BEHIND';
}

const UNDER_FIVE = [
  'BCG',
  'HEPATITIS_B',
  'HEXAVALENT',
  'PNEUMOCOCCAL',
  'ROTAVIRUS',
  'MMR',
] as const;
const OLDER_CHILDREN = ['DPT', 'HPV', 'MMR', 'INFLUENZA'] as const;
const ADULTS = ['INFLUENZA', 'TD', 'COVID_19'] as const;

function addDoses(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const visits = isUnderFive(person) ? dice.between(1, 3) : 1;
  let givenOn = withinInitiative(addDays(metOn, dice.chance(0.6) ? 0 : dice.between(1, 20)));
  for (let visit = 0; visit < visits && givenOn !== null; visit += 1) {
    addVisit(into, person, givenOn, visit, dice);
    givenOn = withinInitiative(addDays(givenOn, dice.between(28, 70)));
  }
}

function addVisit(
  into: RowSink,
  person: InventedPerson,
  givenOn: string,
  visit: number,
  dice: Dice,
): void {
  const antigens: readonly VaccinationDoseRow['antigen'][] = antigensOf(person);
  const first = dice.between(0, antigens.length - 1);
  const doses = isUnderFive(person) ? dice.between(1, 3) : 1;
  const scheduleStatus = isChild(person) ? statusOn(givenOn, visit + 1, dice) : null;
  for (let dose = 0; dose < doses; dose += 1) {
    into.add(VaccinationDoseEntity, {
      ...personRecord('paho', 'dose', person, givenOn, dice, visit * 3 + dose),
      givenOn,
      antigen: antigens[(first + dose) % antigens.length] ?? 'INFLUENZA',
      doseNumber: visit + 1,
      scheduleStatus,
    });
  }
}

function antigensOf(person: InventedPerson) {
  if (isUnderFive(person)) return UNDER_FIVE;
  return isChild(person) ? OLDER_CHILDREN : ADULTS;
}

function addSessions(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const sessions = dice.between(1, 5);
  const modality = dice.weighted({ INDIVIDUAL: 0.6, FAMILY: 0.15, GROUP: 0.25 });
  const layer = dice.weighted({ COMMUNITY: 0.25, FOCUSED: 0.6, SPECIALISED: 0.15 });
  const consentToReporting = consentsToReporting('paho', person);
  let heldOn = withinInitiative(addDays(metOn, dice.between(0, 30)));
  for (let session = 0; session < sessions && heldOn !== null; session += 1) {
    const record = personRecord('paho', 'session', person, heldOn, dice, session);
    into.add(MhpssSessionEntity, { ...record, heldOn, modality, layer, consentToReporting });
    heldOn = withinInitiative(addDays(heldOn, dice.between(7, 21)));
  }
}

function addReferral(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const requestedOn = withinInitiative(addDays(metOn, dice.between(0, 30)));
  if (requestedOn === null) return;
  const urgency = dice.weighted({ EMERGENCY: 0.2, URGENT: 0.35, SCHEDULED: 0.45 });
  const isDeclined = dice.chance(0.08);
  const wait = urgency === 'EMERGENCY' ? 0 : dice.between(1, urgency === 'URGENT' ? 7 : 21);
  const isAccepted = !isDeclined && dice.chance(0.88);
  const acceptedOn = isAccepted ? withinInitiative(addDays(requestedOn, wait)) : null;
  const isAttended = acceptedOn !== null && dice.chance(0.84);
  const attendedOn = isAttended ? withinInitiative(addDays(acceptedOn, wait * 2)) : null;
  into.add(SecondLevelReferralEntity, {
    ...personRecord('paho', 'referral', person, requestedOn, dice),
    requestedOn,
    urgency,
    status: isDeclined
      ? 'DECLINED'
      : attendedOn
        ? 'ATTENDED'
        : acceptedOn
          ? 'ACCEPTED'
          : 'REQUESTED',
    acceptedOn,
    attendedOn,
  });
}

// Each centre is watched every other week while it is open.
function addAlerts(into: RowSink): void {
  for (const { centreCode, endsOn } of presence) {
    for (let week = 0; week < 52; week += 1) {
      const dice = createDice(`paho alert ${centreCode}`, week);
      const raisedOn = addDays(INITIATIVE.start, week * 14 + dice.between(0, 13));
      if (raisedOn > (endsOn ?? INITIATIVE.end) || !dice.chance(0.4)) continue;
      addAlert(into, centreCode, raisedOn, week, dice);
    }
  }
}

function addAlert(
  into: RowSink,
  centreCode: string,
  raisedOn: string,
  week: number,
  dice: Dice,
): void {
  const level = dice.weighted({ WATCH: 0.6, ALERT: 0.33, OUTBREAK: 0.07 });
  const cases = dice.between(3, { WATCH: 12, ALERT: 30, OUTBREAK: 80 }[level]);
  into.add(HealthAlertEntity, {
    id: inventedId(`paho/alert/${centreCode}`, week),
    centreCode,
    recordedOn: raisedOn,
    raisedOn,
    event: dice.weighted({
      ACUTE_RESPIRATORY: 0.32,
      ACUTE_DIARRHOEAL: 0.26,
      FEVER_AND_RASH: 0.1,
      VECTOR_BORNE: centreCode.startsWith('CMID') ? 0.2 : 0.05,
      HEAT: 0.07,
      FOOD_BORNE: 0.05,
    }),
    level,
    cases,
    closedOn: withinInitiative(addDays(raisedOn, dice.between(7, 45))),
  });
}

function isUnderFive({ age }: InventedPerson): boolean {
  return age !== null && age < 5;
}

function isChild({ age }: InventedPerson): boolean {
  return age !== null && age < 18;
}
