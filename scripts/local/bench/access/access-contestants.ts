import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { withoutRules } from '../../../schema/without-rules.ts';
import type { BenchFiles, Contestant } from '../gateway/contestants.ts';
import { startGateway } from '../gateway/contestants.ts';
import { builtScript } from '../gateway/processes/built-script.ts';
import { startProcess } from '../gateway/processes/start-process.ts';
import type { BenchCallers } from './bench-callers.ts';
import type { AccessPart } from './processes/access-part.ts';

/** This gateway without access, with each part of it, and as it comes; what it is compared with comes first. */
export function accessContestants(
  { known, unknown, environment }: BenchCallers,
  sharing: boolean,
): readonly Contestant[] {
  const only = (name: string, part: AccessPart | null, credentials: readonly string[] = []) =>
    withPart({ name, part, credentials, environment, sharing });
  return [
    only('nothing', null),
    only('identity, tokens seen before', 'identity', known),
    only('identity, each token verified', 'identity', unknown),
    only('rules', 'rules'),
    only('limits', 'limits'),
    only('signature', 'signature'),
    only('audit, each request noted', 'audit'),
    {
      name: 'all, as the gateway comes',
      credentials: known,
      start: (files, port) =>
        startGateway(files.supergraph, port, {
          ...environment,
          ...signing,
          GATEWAY_SETTINGS: writeSettings(files, sharing),
        }),
    },
  ];
}

interface Partial {
  readonly name: string;
  readonly part: AccessPart | null;
  readonly credentials: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly sharing: boolean;
}

function withPart({ name, part, credentials, environment, sharing }: Partial): Contestant {
  return {
    name,
    credentials,
    start: (files, port) =>
      startProcess(
        'measured',
        builtScript('scripts/local/bench/access/processes/part-process.js'),
        [part === 'rules' ? files.supergraph : writePlain(files), String(port), part ?? ''],
        {
          GATEWAY_SETTINGS: writeSettings(files, sharing),
          ...(part === 'identity' && environment),
          ...(part === 'signature' && signing),
        },
      ),
  };
}

function writePlain({ supergraph }: BenchFiles): string {
  const file = join(dirname(supergraph), 'plain.graphql');
  writeFileSync(file, withoutRules(readFileSync(supergraph, 'utf8')));
  return file;
}

/** Limits that hold, but are wide enough for one client alone to ask for all this. */
function writeSettings({ supergraph }: BenchFiles, sharing: boolean): string {
  const file = join(dirname(supergraph), `sharing-${sharing}.json`);
  const rate = { publicPoints: 1e12, identifiedPoints: 1e12 };
  writeFileSync(file, JSON.stringify({ defaults: { sharing }, limits: { cost: 1e9, rate } }));
  return file;
}

const signing = { GATEWAY_SIGNING_KEYS: `bench:${randomBytes(32).toString('base64url')}` };
