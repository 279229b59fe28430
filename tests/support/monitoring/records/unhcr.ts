import { addDays } from '../../../../subgraphs/_kit/calendar/days.ts';
import type { Crowd } from '../crowd.ts';
import type { Contact, Facts } from '../facts.ts';
import { contacts } from '../facts.ts';

/** Legal counselling on international protection: OP1.1. */
export function counselled(people: Crowd, contact: Contact): Facts {
  const columns = { counselled_on: contact.on, topic: 'INTERNATIONAL_PROTECTION', language: 'es' };
  return contacts('unhcr', 'legal_counselling', people, contact, columns);
}

/** Support to register: OP1.2. */
export function registered(people: Crowd, contact: Contact): Facts {
  const columns = { supported_on: contact.on, kind: 'REGISTRATION' };
  return contacts('unhcr', 'registration_support', people, contact, columns);
}

/** A move to a city with work: OP1.4, and OP3.1 from the day of a formal job. */
export function relocated(
  people: Crowd,
  contact: Contact & { readonly formalJobOn?: string; readonly foundAtSixMonths?: boolean },
): Facts {
  return contacts('unhcr', 'integration_relocation', people, contact, {
    relocated_on: contact.on,
    origin_municipality: '07089',
    destination_municipality: '05030',
    formal_job_on: contact.formalJobOn ?? null,
    followed_up_at6_months: contact.foundAtSixMonths ?? null,
  });
}

/** Claims decided on a day after so many days: OC1.1. */
export function decided(people: Crowd, contact: Contact & { readonly afterDays: number }): Facts {
  return contacts('unhcr', 'asylum_procedure', people, contact, {
    claimed_on: addDays(contact.on, -contact.afterDays),
    decided_on: contact.on,
    stage: 'RESOLUTION',
    outcome: 'RECOGNISED',
  });
}

/** Specific needs found on a day, with consent to reporting, and followed up after so many days, or never: OP1.3. */
export function specificNeeds(
  people: Crowd,
  contact: Contact & { readonly followedUpAfter: number | null },
): Facts {
  const { on, followedUpAfter } = contact;
  return contacts('unhcr', 'protection_case', people, contact, {
    opened_on: on,
    specific_need: 'WOMAN_AT_RISK',
    risk_level: 'HIGH',
    follow_up_due_on: addDays(on, 7),
    followed_up_on: followedUpAfter === null ? null : addDays(on, followedUpAfter),
    consent_to_reporting: true,
  });
}
