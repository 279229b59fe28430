import type { Crowd } from '../crowd.ts';
import type { Contact, Facts } from '../facts.ts';
import { contacts } from '../facts.ts';

/** UN Women: psychosocial support in a safe space, with consent to reporting: OP5.2. */
export function supportedInSafeSpace(people: Crowd, contact: Contact): Facts {
  return contacts('un-women', 'safe_space_visit', people, contact, {
    visited_on: contact.on,
    activity: 'GROUP',
    psychosocial_support: true,
    consent_to_reporting: true,
  });
}

/** PAHO: primary consultations: OP5.1; of children under five also how their vaccinations stand: OP5.3. */
export function consulted(
  people: Crowd,
  contact: Contact & { readonly vaccinations?: 'UP_TO_DATE' | 'BEHIND' },
): Facts {
  return contacts('paho', 'health_consultation', people, contact, {
    consulted_on: contact.on,
    consultation_group: 'PRIMARY',
    is_first_for_matter: true,
    schedule_status: contact.vaccinations ?? null,
    consent_to_reporting: null,
  });
}

/** PAHO: sessions of psychosocial support, with consent to reporting: OP5.2. */
export function sessionsHeld(people: Crowd, contact: Contact): Facts {
  return contacts('paho', 'mhpss_session', people, contact, {
    held_on: contact.on,
    modality: 'GROUP',
    layer: 'FOCUSED',
    consent_to_reporting: true,
  });
}

/** UNICEF: children in activities of psychosocial support, with consent to reporting: OP5.2. */
export function childrenSupported(people: Crowd, contact: Contact): Facts {
  return contacts('unicef', 'mhpss_activity', people, contact, {
    held_on: contact.on,
    kind: 'GROUP_SUPPORT',
    consent_to_reporting: true,
  });
}
