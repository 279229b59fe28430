import type { CommitteeMemberRow } from '../entities.ts';

/** A seat: office, institution of the Government or agency, what it may do, since when, until when. */
export type Seat = Pick<
  CommitteeMemberRow,
  'office' | 'side' | 'agencyCode' | 'institution' | 'seat' | 'since' | 'until'
>;

const START = '2024-09-04';

const government = (office: string, institution: string, seat: Seat['seat'] = 'MEMBER'): Seat => ({
  office,
  side: 'GOVERNMENT',
  agencyCode: null,
  institution,
  seat,
  since: START,
  until: null,
});

const agency = (
  agencyCode: NonNullable<Seat['agencyCode']>,
  seat: Seat['seat'] = 'MEMBER',
  office = 'Representative in Mexico',
): Seat => ({
  office,
  side: 'AGENCY',
  agencyCode,
  institution: null,
  seat,
  since: START,
  until: null,
});

/** Who sits in the committee, by office or post, never by name. Illustrative. */
export const members: readonly Seat[] = [
  government('General coordinator', 'Commission for Refugee Assistance (COMAR)', 'CO_CHAIR'),
  government('Director-general, human mobility', 'Secretariat of the Interior'),
  government('Director-general, labour mobility', 'Secretariat of Labour'),
  government('Delegate', 'National Migration Institute'),
  government('Director, multi-service centres', 'Secretariat of Welfare'),
  {
    ...government('Under-secretary, border affairs', 'Government of Chiapas', 'OBSERVER'),
    until: '2025-12-31',
  },
  {
    ...government('Under-secretary, migration affairs', 'Government of Chiapas', 'OBSERVER'),
    since: '2026-01-01',
  },
  agency('UNHCR', 'CO_CHAIR'),
  agency('IOM', 'MEMBER', 'Chief of mission'),
  agency('ILO', 'MEMBER', 'Director, country office'),
  agency('UN_WOMEN'),
  agency('PAHO'),
  agency('UNICEF'),
  agency('UNOPS', 'SECRETARIAT', 'Head of programme'),
];
