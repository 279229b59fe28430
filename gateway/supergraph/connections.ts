import type { SigningKey } from '../../subgraphs/_kit/wire/signature/signing-key.ts';
import type { Agency as Connection } from '../agencies/agency.ts';
import type { AgencyObserver } from '../agencies/agency-observer.ts';
import { openAgency } from '../agencies/open-agency.ts';
import type { AgencySettings } from '../agencies/settings/agency-settings.ts';
import { settingsOf } from '../gateway-settings.ts';
import type { GatewaySettings } from '../gateway-settings.ts';
import type { StatusBoard } from '../agencies/status-board.ts';
import type { Agency } from './read-supergraph.ts';

/** An agency that can be asked. */
export interface ConnectedAgency {
  readonly connection: Connection;
  readonly settings: AgencySettings;
}

/** The connections of one supergraph, until it releases them. */
export interface HeldConnections {
  readonly agencies: ReadonlyMap<string, ConnectedAgency>;
  readonly release: () => Promise<void>;
}

interface Shared extends ConnectedAgency {
  readonly address: string;
  holders: number;
}

/** How the agencies are treated, and with which master keys their calls are signed. */
interface ConnectionSettings {
  readonly settings: GatewaySettings;
  readonly signingKeys: readonly SigningKey[];
}

/** The connections of the gateway. A supergraph that takes another's place takes over those to the same addresses. */
export class Connections {
  readonly #settings: GatewaySettings;
  readonly #signingKeys: readonly SigningKey[];
  readonly #board: StatusBoard;
  readonly #observer: AgencyObserver;
  readonly #open = new Map<string, Shared>();

  constructor(
    { settings, signingKeys }: ConnectionSettings,
    board: StatusBoard,
    observer: AgencyObserver,
  ) {
    this.#settings = settings;
    this.#signingKeys = signingKeys;
    this.#board = board;
    this.#observer = observer;
  }

  hold(agencies: readonly Agency[]): HeldConnections {
    const held = agencies.map((agency) => [agency.name, this.#take(agency)] as const);
    return {
      agencies: new Map(held),
      release: async () => {
        await Promise.all(held.map(([, shared]) => this.#letGo(shared)));
      },
    };
  }

  #take({ name, url }: Agency): Shared {
    const address = `${name} ${url}`;
    const settings = settingsOf(this.#settings, name);
    const shared = this.#open.get(address) ?? {
      address,
      settings,
      holders: 0,
      connection: openAgency({
        name,
        url,
        settings,
        board: this.#board,
        observer: this.#observer,
        signingKeys: this.#signingKeys,
      }),
    };
    shared.holders += 1;
    this.#open.set(address, shared);
    return shared;
  }

  async #letGo(shared: Shared): Promise<void> {
    shared.holders -= 1;
    if (shared.holders > 0) return;
    this.#open.delete(shared.address);
    await shared.connection.close();
  }
}
