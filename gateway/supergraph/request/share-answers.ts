import type { Watch } from '../../agencies/watch.ts';
import { Flights } from '../../execution/calls/flights.ts';
import type { ConnectedAgency } from '../connections.ts';
import type { Served } from './execute-request.ts';
import { GatewayContext } from './gateway-context.ts';
import { rightsOf } from './rights-of.ts';
import { withoutPerson } from './without-person.ts';

/**
 * Serves a request, or lets it have the answer to the same one that is being served. `question` is the
 * operation and its variables; `serve` is used only where nobody with equal rights asks it now.
 */
export type ShareAnswers = (
  question: string,
  context: GatewayContext,
  serve: (context: GatewayContext) => Promise<Served>,
) => Promise<Served>;

/** Lets whole queries in flight be shared; null where an agency is set not to share. */
export function shareAnswers(
  agencies: Iterable<ConnectedAgency>,
  watch: Watch,
): ShareAnswers | null {
  const settings = [...agencies].map((agency) => agency.settings);
  if (settings.some(({ sharing }) => !sharing)) return null;
  const names = [...new Set(settings.flatMap(({ headers }) => headers.passOn))];
  const flights = new Flights<Served>(watch);
  return (question, { headers, identity, signal }, serve) => {
    const patience = {
      // It was taken off earlier with as much time, and ends in time by itself.
      deadline: Infinity,
      signal,
      timedOut: gone,
      abandoned: gone,
    };
    const rights = rightsOf(identity, headers, names);
    return flights.join(`${rights}\n${question}`, patience, (signalOfAll) =>
      serve(
        new GatewayContext({ headers, identity: withoutPerson(identity), signal: signalOfAll }),
      ),
    );
  };
}

const gone = (): Error => new DOMException('Nobody waits for the answer any more', 'AbortError');
