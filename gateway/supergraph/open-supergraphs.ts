import type { SigningKey } from '../../subgraphs/_kit/wire/signature/signing-key.ts';
import { StartupError } from '../../subgraphs/_kit/wire/startup-error.ts';
import type { AgencyObserver } from '../agencies/agency-observer.ts';
import type { GatewaySettings } from '../gateway-settings.ts';
import type { StatusBoard } from '../agencies/status-board.ts';
import { errorLine } from '../error-line.ts';
import { Connections } from './connections.ts';
import { loadSupergraph } from './load-supergraph.ts';
import type { LoadedSupergraph } from './load-supergraph.ts';
import type { SupergraphFile } from './read-supergraph.ts';
import { requestExecutor } from './request/request-executor.ts';
import type { SupergraphObserver } from './supergraph-observer.ts';
import { Supergraphs } from './supergraphs.ts';
import { watchFile } from './watch-file.ts';

/** What is served, and how. */
interface Opening {
  readonly supergraph: SupergraphFile;
  readonly readAgain: () => SupergraphFile;
  readonly settings: GatewaySettings;
  readonly signingKeys: readonly SigningKey[];
}

/** Opens a supergraph file for serving; a `StartupError` says why it cannot be used. */
export async function openSupergraphs(
  { supergraph, readAgain, settings, signingKeys }: Opening,
  board: StatusBoard,
  observer: SupergraphObserver & AgencyObserver,
): Promise<Supergraphs> {
  const connections = new Connections({ settings, signingKeys }, board, observer);
  const load = (file: SupergraphFile): Promise<LoadedSupergraph> =>
    loadSupergraph(file, (agencies) => connections.hold(agencies), settings.planning, observer);
  const first = await load(supergraph).catch((error: unknown) => {
    throw new StartupError(`Cannot use supergraph "${supergraph.file}": ${errorLine(error)}`);
  });
  return new Supergraphs(first, {
    read: readAgain,
    load,
    watch: (changed) => watchFile(supergraph.file, changed),
    execute: (supergraphOf) =>
      requestExecutor({
        supergraphOf,
        budgets: {
          person: settings.requestBudgetMilliseconds,
          service: settings.serviceBudgetMilliseconds,
        },
        observer,
      }),
    warmed: settings.planning.warmed,
    observer,
  });
}
