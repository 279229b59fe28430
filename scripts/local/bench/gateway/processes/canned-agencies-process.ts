import { readFileSync } from 'node:fs';

import { withoutRules } from '../../../../schema/without-rules.ts';
import { serveCannedAgencies } from '../canned-agencies.ts';

// Arguments: the supergraph's file, the port of all its agencies.
const [, , file = '', port = ''] = process.argv;
serveCannedAgencies(withoutRules(readFileSync(file, 'utf8')), Number(port));
process.on('disconnect', () => process.exit(0));
