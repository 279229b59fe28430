import { INITIATIVE } from '../_kit/calendar/reporting-period.ts';
import { HUIXTLA_CLOSED } from '../_kit/seeding/invented-population.ts';
import type { Seed } from '../_kit/seeding/seed.ts';
import { seedCentres } from './centres/seed.ts';
import { seedDeployments } from './deployments/seed.ts';
import { seedEngagements } from './engagements/seed.ts';
import { entities } from './entities.ts';
import { seedFinance } from './finance/seed.ts';
import { seedLegacy } from './legacy/seed.ts';
import { seedProcurement } from './procurement/seed.ts';
import { seedWorks } from './works/seed.ts';

/** UNOPS's invented records: things and money, the same at every scale. */
export const seed: Seed = {
  presence: [
    { centreCode: 'CMID-TAP', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CMID-HUX', startsOn: INITIATIVE.start, endsOn: HUIXTLA_CLOSED },
    { centreCode: 'CIM-TIJ', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-CJS', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-MAT', startsOn: '2025-01-15', endsOn: null },
  ],
  tables: entities,
  things: (into) => {
    seedCentres(into);
    seedEngagements(into);
    seedFinance(into);
    seedLegacy(into);
    seedWorks(into);
    seedProcurement(into);
    seedDeployments(into);
  },
};
