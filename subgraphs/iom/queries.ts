import type { Rights } from '../_kit/access/with-rights.ts';
import { withRights } from '../_kit/access/with-rights.ts';
import { recordList } from '../_kit/paging/record-list.ts';
import {
  AccommodationCapacityEntity,
  AccommodationStayEntity,
  DocumentationSupportEntity,
  FlowObservationEntity,
  ReceptionEntity,
  TraffickingScreeningEntity,
  VoluntaryReturnEntity,
} from './entities.ts';

export const receptions = recordList(ReceptionEntity, 'receivedOn', ['kind']);
export const accommodationStays = recordList(AccommodationStayEntity, 'admittedOn', ['status']);
export const accommodationCapacities = recordList(AccommodationCapacityEntity, 'validFrom');
export const documentationSupports = recordList(DocumentationSupportEntity, 'requestedOn', [
  'document',
]);
export const voluntaryReturns = recordList(VoluntaryReturnEntity, 'requestedOn', ['stage']);
export const traffickingScreenings = recordList(TraffickingScreeningEntity, 'screenedOn', [
  'result',
]);
export const flowObservations = recordList(FlowObservationEntity, 'observedOn', [
  'municipality',
  'nationality',
  'direction',
]);

/** The beds of a centre on a day: how many it offers, and how many are taken for the night. */
export interface BedOccupancy {
  readonly centre: { readonly code: string };
  readonly on: string;
  readonly beds: number;
  readonly taken: number;
}

/** Counts the beds of every centre that is open on a day and whose stays may be seen, in the order of their codes. */
export async function bedOccupancy(rights: Rights, on: string): Promise<readonly BedOccupancy[]> {
  return withRights(rights, (manager) =>
    manager.query(
      `SELECT json_build_object('code', p.centre_code) AS centre, $1::date AS "on", coalesce(c.beds, 0) AS beds,
       (SELECT count(*)::int FROM accommodation_stay s WHERE s.centre_code = p.centre_code
          AND s.admitted_on <= $1 AND (s.discharged_on IS NULL OR s.discharged_on > $1)) AS taken
     FROM presence p LEFT JOIN accommodation_capacity c ON c.centre_code = p.centre_code
       AND $1 >= c.valid_from AND (c.valid_to IS NULL OR $1 <= c.valid_to)
     WHERE $1 >= p.starts_on AND (p.ends_on IS NULL OR $1 <= p.ends_on) AND sees_centre(p.centre_code)
     ORDER BY p.centre_code`,
      [on],
    ),
  );
}
