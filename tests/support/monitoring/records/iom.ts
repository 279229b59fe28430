import type { Crowd } from '../crowd.ts';
import type { Contact, Facts } from '../facts.ts';
import { contacts, newId, thing } from '../facts.ts';

/** A document obtained with support: OP1.2. */
export function documented(people: Crowd, contact: Contact): Facts {
  const columns = { requested_on: contact.on, document: 'CURP', obtained_on: contact.on };
  return contacts('iom', 'documentation_support', people, contact, columns);
}

/** Nights in a bed, from the first to the morning of departure, if that was ever entered: OP2.2. */
export function stayed(people: Crowd, contact: Contact & { readonly until: string | null }): Facts {
  return contacts('iom', 'accommodation_stay', people, contact, {
    admitted_on: contact.on,
    discharged_on: contact.until,
    status: contact.until === null ? 'ADMITTED' : 'DISCHARGED',
    unit: 'FAMILY',
  });
}

/** Potential victims of trafficking, referred with consent to reporting: OP2.3. */
export function referredVictims(people: Crowd, contact: Contact): Facts {
  return contacts('iom', 'trafficking_screening', people, contact, {
    screened_on: contact.on,
    result: 'POTENTIAL_VICTIM',
    referred_on: contact.on,
    consent_to_reporting: true,
  });
}

/** Beds that a centre offers from a day on, until the next or its closing. */
export function beds(count: number, at: string, from: string, to: string | null = null): Facts {
  const days = { valid_from: from, valid_to: to, recorded_on: from };
  return thing('iom', 'accommodation_capacity', {
    id: newId('beds'),
    centre_code: at,
    beds: count,
    ...days,
  });
}

/** People counted in passing at a municipality: an aggregate. */
export function passedBy(people: number, municipality: string, on: string): Facts {
  return thing('iom', 'flow_observation', {
    id: newId('flow'),
    observed_on: on,
    municipality,
    direction: 'NORTHBOUND',
    nationality: 'HND',
    people,
    women: 0,
    men: 0,
    children: 0,
    recorded_on: on,
  });
}
