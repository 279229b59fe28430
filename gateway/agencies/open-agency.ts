import type { Agency, AgencyAnswer, AgencyCall } from './agency.ts';
import { observeNothing } from './agency-observer.ts';
import type { AgencyObserver } from './agency-observer.ts';
import { openReport } from './agency-report.ts';
import { openBreaker } from './breaker.ts';
import { openRetries } from './retries.ts';
import type { AgencySettings } from './settings/agency-settings.ts';
import { signCalls } from './sign-calls.ts';
import type { StatusBoard } from './status-board.ts';
import type { SigningKey } from '../../subgraphs/_kit/wire/signature/signing-key.ts';
import { openTransport } from './transport/open-transport.ts';

/** Where an agency is, how it is treated, and who is told how it is. */
interface AgencyPlace {
  readonly name: string;
  readonly url: string;
  readonly settings: AgencySettings;
  readonly board: StatusBoard;
  readonly observer?: AgencyObserver;
  /** Master keys, of which the first signs; none where the agency wants no signature. */
  readonly signingKeys?: readonly SigningKey[];
}

/**
 * Opens the connection to an agency: each attempt goes through its circuit breaker and its bulkhead, and a
 * query is tried again within its budget of retries. `ask` throws `AgencyUnavailable` or an `AbortError`.
 */
export function openAgency(place: AgencyPlace): Agency {
  const { name, settings, board, observer = observeNothing, signingKeys = [] } = place;
  const transport = openTransport(place, signCalls(signingKeys, name));
  const breaker = openBreaker(name, settings.breaker, observer);
  const retries = openRetries(name, settings, observer);
  const report = openReport(name, board, observer);
  const ask = async (call: AgencyCall): Promise<AgencyAnswer> => {
    const startedAt = performance.now();
    const send = (): Promise<AgencyAnswer> => transport.send(call);
    try {
      const answer = await retries.run(call, () => breaker.run(send));
      report.answered(performance.now() - startedAt);
      return answer;
    } catch (error) {
      report.failed(error, performance.now() - startedAt);
      throw error;
    }
  };
  return { name, ask, close: transport.close };
}
