import * as accountability from './accountability/entities.ts';
import * as committee from './committee/entities.ts';
import * as publishing from './committee/publishing/entities.ts';
import * as decisions from './decisions/entities.ts';
import * as framework from './framework/entities.ts';
import * as targets from './framework/targets/entities.ts';
import * as oversight from './oversight/entities.ts';
import * as reference from './reference/entities.ts';
import * as steering from './steering/entities.ts';

/** Every table of governance, those that are referred to first. */
export const entities = [
  ...Object.values(reference),
  ...Object.values(framework),
  ...Object.values(targets),
  ...Object.values(committee),
  ...Object.values(publishing),
  ...Object.values(decisions),
  ...Object.values(steering),
  ...Object.values(oversight),
  ...Object.values(accountability),
];
