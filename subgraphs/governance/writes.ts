import { linkingWrites } from './committee/linking/writes.ts';
import { decisionWrites } from './decisions/writes.ts';
import { publicationWrites } from './publications/writes.ts';

/** What governance's server may write, programme by programme, beside what every subgraph does. */
export const writes: Readonly<Record<string, string>> = {
  ...linkingWrites,
  ...decisionWrites,
  ...publicationWrites,
};
