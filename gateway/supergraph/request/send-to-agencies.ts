import { isService } from '../../../subgraphs/_kit/wire/services/service-name.ts';
import type { AgencyAnswer } from '../../agencies/agency.ts';
import { forwardedHeaders } from '../../agencies/headers/forwarded-headers.ts';
import { traceContext } from '../../agencies/headers/trace-context.ts';
import type { HeaderSettings } from '../../agencies/settings/agency-settings.ts';
import type { Say, Send } from '../../execution/calls/request-calls.ts';
import type { LoadedSupergraph } from '../load-supergraph.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { Journal } from './journal.ts';
import { rightsOf } from './rights-of.ts';
import { withoutPerson } from './without-person.ts';

/** One request on its way: who asks, until when, and where it is noted. */
export interface RequestUnderWay {
  readonly context: GatewayContext;
  /** In milliseconds of performance.now(). */
  readonly deadline: number;
  /** The time that a request has in all: shared work may outlive the request that began it. */
  readonly budgetMilliseconds: number;
  readonly journal: Journal;
}

/** Sends the calls of one request to the agencies of a supergraph; what others ask at the same time is asked once. */
export function sendToAgencies(
  { agencies, share }: Pick<LoadedSupergraph, 'agencies' | 'share'>,
  { context, deadline: end, budgetMilliseconds, journal }: RequestUnderWay,
): Send {
  const headersFor = forwarding(context, journal);
  const { identity, signal } = context;
  const shared = withoutPerson(identity);
  const send = (say: Say): Promise<AgencyAnswer> => {
    const known = agencies.get(say.agency);
    if (!known) throw new TypeError(`Cannot find agency "${say.agency}" in the supergraph`);
    const { connection, settings } = known;
    const { headers, rights } = headersFor(settings.headers);
    const { query, variables, body, kind } = say;
    const call = { query, variables, body, kind, headers, identity };
    const deadline = isService(identity) ? halfway(end) : end;
    if (!settings.sharing || kind === 'mutation' || say.isSensitive) {
      return connection.ask({ ...call, deadline, ...(signal && { signal }) });
    }
    return share(say, { rights, deadline, signal }, (_say, gone) =>
      connection.ask({
        ...call,
        identity: shared,
        deadline: performance.now() + budgetMilliseconds,
        signal: gone,
      }),
    );
  };
  return (say) => journal.note(say.agency, entitiesOf(say), send(say));
}

/**
 * A service waits within somebody else's request. It gets what the other agencies answer, merged, before
 * that one ends: an agency that hangs takes half of the time that is left, and leaves the rest to the next.
 */
function halfway(end: number): number {
  const now = performance.now();
  return now + (end - now) / 2;
}

interface Forwarded {
  readonly headers: Readonly<Record<string, string>>;
  /** All that an answer may depend on beside what was asked; equal for requests of equal rights. */
  readonly rights: string;
}

/** The headers that go along, by what an agency's settings say; the trace is not part of anyone's rights. */
function forwarding(
  { headers, identity }: GatewayContext,
  { passedOn }: Journal,
): (settings: HeaderSettings) => Forwarded {
  const trace = traceContext(headers);
  const known = new Map<HeaderSettings, Forwarded>();
  return (settings) => {
    const found = known.get(settings);
    if (found) return found;
    const rights = rightsOf(identity, headers, settings.passOn);
    const forwarded = { headers: forwardedHeaders(headers, settings, trace), rights };
    known.set(settings, forwarded);
    for (const name of settings.passOn) passedOn.add(name);
    return forwarded;
  };
}

function entitiesOf({ variables }: Say): number {
  const { representations } = variables;
  return Array.isArray(representations) ? representations.length : 0;
}
