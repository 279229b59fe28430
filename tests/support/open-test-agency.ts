import type { AgencyCall } from '../../gateway/agencies/agency.ts';
import { AgencyUnavailable } from '../../gateway/agencies/agency.ts';
import { openAgency } from '../../gateway/agencies/open-agency.ts';
import { usualSettings } from '../../gateway/agencies/settings/agency-settings.ts';
import type { AgencySettings } from '../../gateway/agencies/settings/agency-settings.ts';
import { openStatusBoard } from '../../gateway/agencies/status-board.ts';
import { publicIdentity } from '../../subgraphs/_kit/wire/identity.ts';

/** Connects to an agency named "centres" and writes down what is observed. */
export function openTestAgency(url: string, settings: Partial<AgencySettings> = {}) {
  const seen: string[] = [];
  const board = openStatusBoard();
  const agency = openAgency({
    name: 'centres',
    url,
    settings: { ...usualSettings, ...settings },
    board,
    observer: {
      call: (_agency, outcome) => seen.push(outcome),
      retry: (_agency, reason) => seen.push(`retry after ${reason}`),
      breaker: (_agency, state) => seen.push(`breaker ${state}`),
    },
  });
  const ask = (call: Partial<AgencyCall> = {}) =>
    agency.ask({
      query: '{ centres }',
      kind: 'query',
      headers: {},
      identity: publicIdentity,
      deadline: performance.now() + 20_000,
      ...call,
    });
  /** What a call ends in: `answered`, or the reason why not. */
  const outcome = async (call: Partial<AgencyCall> = {}) => {
    try {
      await ask(call);
      return 'answered';
    } catch (error) {
      return error instanceof AgencyUnavailable ? error.reason : String(error);
    }
  };
  return { ask, outcome, seen, status: () => board.read('centres').status, close: agency.close };
}
