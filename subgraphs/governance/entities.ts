import * as accountability from './accountability/entities.ts';
import * as committee from './committee/entities.ts';
import * as approvals from './committee/approvals/entities.ts';
import * as linking from './committee/linking/entities.ts';
import * as decisions from './decisions/entities.ts';
import * as framework from './framework/entities.ts';
import * as targets from './framework/targets/entities.ts';
import * as oversight from './oversight/entities.ts';
import * as publications from './publications/entities.ts';
import * as reference from './reference/entities.ts';
import * as steering from './steering/entities.ts';

/** Every table of governance, those that are referred to first. */
export const entities = [
  ...Object.values(reference),
  ...Object.values(framework),
  ...Object.values(targets),
  ...Object.values(committee),
  ...Object.values(approvals),
  ...Object.values(linking),
  ...Object.values(decisions),
  ...Object.values(publications),
  ...Object.values(steering),
  ...Object.values(oversight),
  ...Object.values(accountability),
];
