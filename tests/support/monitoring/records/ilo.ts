import type { Crowd } from '../crowd.ts';
import type { Contact, Facts } from '../facts.ts';
import { contacts, newId, thing } from '../facts.ts';

/** Formal jobs with one employer: OP3.1, and OC3.1 on the 180th day. */
export function placed(
  people: Crowd,
  contact: Contact & { readonly stillThereAt180?: boolean },
): Facts {
  const employer = newId('employer');
  return [
    ...thing('ilo', 'employer', { id: employer, ...MAQUILA }),
    ...contacts('ilo', 'placement', people, contact, {
      employer_id: employer,
      placed_on: contact.on,
      imss_registered: true,
      retained_at180_days: contact.stillThereAt180 ?? null,
    }),
  ];
}

/** Competences certified on a day: OP3.2. */
export function certified(people: Crowd, contact: Contact): Facts {
  return contacts('ilo', 'skills_certification', people, contact, {
    standard_code: 'EC0217',
    assessed_on: contact.on,
    outcome: 'COMPETENT',
    certified_on: contact.on,
  });
}

const MAQUILA = {
  sector: 'MANUFACTURING',
  size: 'LARGE',
  municipality: '08037',
  active_from: '2024-10-01',
  recorded_on: '2024-10-01',
};
