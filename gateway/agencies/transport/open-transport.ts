import { Pool } from 'undici';

import type { AgencyAnswer, AgencyCall } from '../agency.ts';
import { AgencyUnavailable } from '../agency.ts';
import { openBulkhead } from '../bulkhead.ts';
import type { AgencySettings } from '../settings/agency-settings.ts';
import type { SignCall } from '../sign-calls.ts';
import { openWatch } from '../watch.ts';
import { exchange } from './exchange.ts';
import type { HttpAnswer } from './exchange.ts';
import { endings } from './endings.ts';
import { readAnswer } from './read-answer.ts';

/** The way to one agency; a `send` is one attempt. */
export interface Transport {
  readonly send: (call: AgencyCall) => Promise<AgencyAnswer>;
  readonly close: () => Promise<void>;
}

interface TransportPlace {
  readonly name: string;
  readonly url: string;
  readonly settings: AgencySettings;
}

/** Opens a pool of connections to an agency's endpoint; none is made before the first call. */
export function openTransport({ name, url, settings }: TransportPlace, sign: SignCall): Transport {
  const path = pathOf(url);
  const pool = openPool(url, settings);
  const watch = openWatch();
  const bulkhead = openBulkhead(settings.bulkhead, watch);
  const { abandoned, timedOut, overslept, failed } = endings(name);
  const { deadlineMilliseconds: patience, headers } = settings;

  const post = (call: AgencyCall): Promise<HttpAnswer> => {
    const now = performance.now();
    const deadline = Math.min(call.deadline, now + patience);
    if (call.signal?.aborted) throw abandoned();
    if (deadline <= now) throw timedOut();
    const body = call.body ?? JSON.stringify({ query: call.query, variables: call.variables });
    const question = {
      path,
      headers: { ...call.headers, ...ownHeaders, ...sign(path, body, call.identity) },
      body,
      deadline,
      signal: call.signal,
      timedOut: hasFairTime(call, now, patience) ? overslept : timedOut,
      abandoned,
      failed,
    };
    return exchange(pool, question, watch);
  };
  const send = async (call: AgencyCall): Promise<AgencyAnswer> => {
    const { deadline, signal } = call;
    const entry = bulkhead.enter({ deadline, signal, timedOut, abandoned });
    if (!(entry === true || (await entry))) throw new AgencyUnavailable(name, 'BREAKER_OPEN');
    try {
      return readAnswer(name, await post(call), headers.passBack);
    } finally {
      bulkhead.leave();
    }
  };
  let closing: Promise<void> | undefined;
  return { send, close: () => (closing ??= pool.close()) };
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

const ownHeaders = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
};

/** An agency that does not even take the connection is not waited for longer than this. */
const connectMilliseconds = 3_000;

/** An agency is not blamed for a call that came with less time than this. */
const fairMilliseconds = 1_000;

// Of the call's own time: `now + patience - now` may be a little less than the patience.
function hasFairTime({ deadline }: AgencyCall, now: number, patience: number): boolean {
  return deadline - now >= Math.min(patience, fairMilliseconds);
}

function openPool(url: string, settings: AgencySettings): Pool {
  const { connections, deadlineMilliseconds, maxResponseBytes } = settings;
  return new Pool(new URL(url).origin, {
    connections,
    connectTimeout: Math.min(deadlineMilliseconds, connectMilliseconds),
    maxResponseSize: maxResponseBytes,
  });
}
