import { addDays } from '../../_kit/calendar/days.ts';
import { INITIATIVE, withinInitiative } from '../../_kit/calendar/reporting-period.ts';
import { createDice } from '../../_kit/seeding/dice.ts';
import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { HUIXTLA_CLOSED } from '../../_kit/seeding/invented-population.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import { inventedEngagements } from '../engagements/seed.ts';
import { enteredOn } from '../../_kit/seeding/entered-on.ts';
import { DeploymentEntity } from './entities.ts';

const DEPLOYMENTS = 64;

const PROFILES = {
  ENGINEERING: 0.24,
  SITE_SUPERVISION: 0.2,
  PROCUREMENT: 0.16,
  COORDINATION: 0.14,
  MONITORING: 0.12,
  HEALTH_AND_SAFETY: 0.08,
  GENDER_AND_INCLUSION: 0.06,
} as const;

const CENTRES = {
  'CMID-TAP': 0.42,
  'CMID-HUX': 0.06,
  'CIM-TIJ': 0.16,
  'CIM-CJS': 0.1,
  'CIM-MAT': 0.1,
  ALL: 0.16,
};

/** Invented deployments; the days from request to mobilisation fall over the two years. */
export function seedDeployments(into: RowSink): void {
  for (let index = 0; index < DEPLOYMENTS; index += 1) {
    const dice = createDice('unops deployment', index);
    const place = dice.weighted(CENTRES);
    const lastRequest = place === 'CMID-HUX' ? 380 : 722;
    const day = dice.between(2, lastRequest);
    const requestedOn = addDays(INITIATIVE.start, day);
    const inForce = inventedEngagements.filter(
      ({ signedOn, endsOn }) => signedOn <= requestedOn && endsOn >= requestedOn,
    );
    const wait = Math.round((30 - 19 * (day / 730)) * (0.6 + 0.85 * dice.next()));
    const mobilisedOn = withinInitiative(addDays(requestedOn, wait));
    const withdrawal = addDays(mobilisedOn ?? requestedOn, dice.between(90, 420));
    const isClosing = place === 'CMID-HUX' && withdrawal > HUIXTLA_CLOSED;
    const withdrawnOn = isClosing ? HUIXTLA_CLOSED : withinInitiative(withdrawal);
    into.add(DeploymentEntity, {
      id: inventedId('unops/deployment', index),
      engagementId: dice.pick(inForce).id,
      centreCode: place === 'ALL' ? null : place,
      profile: dice.weighted(PROFILES),
      posts: dice.between(1, 5),
      requestedOn,
      mobilisedOn,
      mobilisationRecordedOn: mobilisedOn === null ? null : enteredOn(mobilisedOn, dice),
      withdrawnOn: mobilisedOn === null ? null : withdrawnOn,
      recordedOn: enteredOn(requestedOn, dice),
    });
  }
}
