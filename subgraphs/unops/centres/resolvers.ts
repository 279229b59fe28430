import type { Resolvers, Weekday } from '../generated/resolvers.ts';
import { centreName } from './centre-name.ts';
import { centreAttendances, centres } from './queries.ts';
import { sliceOn } from './slice-on.ts';

/** The centres' part of the graph. */
export const resolvers = {
  Query: {
    centre: (_query, { code }, { load }) => load.centre.load(code),
    centres: (_query, args, { db, asOf }) => centres(db, args, asOf),
  },
  Unops: { centreAttendances: (_unops, args, { db }) => centreAttendances(db, args) },
  Centre: {
    __resolveReference: ({ code }, { load }) => load.centre.load(code),
    name: (centre, { lang }) => centreName(centre, lang),
    municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
    openingHours: ({ code }, _args, { load }) => load.openingHours.load(code),
    statusHistory: ({ code }, _args, { load }) => load.centreStatuses.load(code),
    capacityHistory: ({ code }, _args, { load }) => load.centreCapacities.load(code),
    statusOn: async ({ code }, { date }, { load, asOf }) =>
      sliceOn(await load.centreStatuses.load(code), date ?? asOf)?.status ?? null,
    capacityOn: async ({ code }, { date }, { load, asOf }) =>
      sliceOn(await load.centreCapacities.load(code), date ?? asOf)?.people ?? null,
    attendance: ({ code }, { period }, { load }) => load.attendance.load({ code, period }),
  },
  OpeningHours: { weekday: ({ isoWeekday }) => WEEKDAYS[isoWeekday - 1] ?? 'SUNDAY' },
  CentreAttendance: {
    centre: ({ centreCode }, _args, { load }) => load.centreOfRecord.load(centreCode),
  },
} satisfies Resolvers;

const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];
