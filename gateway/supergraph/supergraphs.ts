import { setTimeout } from 'node:timers/promises';

import type { GraphQLSchema } from 'graphql';

import { errorLine } from '../error-line.ts';
import type { LoadedSupergraph } from './load-supergraph.ts';
import type { Agency, SupergraphFile } from './read-supergraph.ts';
import type { Executor, ServerGateway } from './server-gateway.ts';
import type { SupergraphObserver } from './supergraph-observer.ts';
import { warmOperations } from './warm-operations.ts';

/** How supergraphs come into service. */
interface SupergraphSource {
  /** Reads the file anew; throws where it cannot be used. */
  readonly read: () => SupergraphFile;
  readonly load: (supergraph: SupergraphFile) => Promise<LoadedSupergraph>;
  readonly watch: (changed: () => void) => { readonly stop: () => void };
  readonly execute: (supergraphOf: (schema: GraphQLSchema) => LoadedSupergraph) => Executor;
  /** How many operations are prepared before a supergraph takes another's place. */
  readonly warmed: number;
  readonly observer: SupergraphObserver;
}

/** What is served, and why a later supergraph is not. */
export interface SupergraphStatus {
  readonly id: string;
  readonly error: string | null;
  readonly agencies: readonly Agency[];
}

type SchemaListener = Parameters<ServerGateway['onSchemaLoadOrUpdate']>[0];

/** For so long after a swap, a request may still be on its way to the supergraph against which it was validated. */
const graceMilliseconds = 1_000;

/** The supergraph in service, and the next one: a changed file that holds takes its place, one that is broken changes nothing. */
export class Supergraphs implements ServerGateway {
  readonly #source: SupergraphSource;
  readonly #bySchema = new WeakMap<GraphQLSchema, LoadedSupergraph>();
  readonly #listeners = new Set<SchemaListener>();
  readonly #retiring = new Set<Promise<void>>();
  readonly #stopped = new AbortController();
  #current: LoadedSupergraph;
  #error: string | null = null;
  #watching: { readonly stop: () => void } | undefined;
  #reloading: Promise<void> | undefined;
  #isStale = false;

  constructor(first: LoadedSupergraph, source: SupergraphSource) {
    this.#source = source;
    this.#current = first;
    this.#enlist(first);
  }

  get status(): SupergraphStatus {
    return { id: this.#current.id, error: this.#error, agencies: this.#current.file.agencies };
  }

  onSchemaLoadOrUpdate(listener: SchemaListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  load(): ReturnType<ServerGateway['load']> {
    this.#tell(this.#current);
    this.#watching = this.#source.watch(this.#changed);
    const executor = this.#source.execute((schema) => this.#bySchema.get(schema) ?? this.#current);
    return Promise.resolve({ executor });
  }

  async stop(): Promise<void> {
    this.#watching?.stop();
    this.#stopped.abort();
    await this.#reloading;
    await Promise.all([this.#current.close(), ...this.#retiring]);
  }

  readonly #changed = (): void => {
    this.#isStale = true;
    this.#reloading ??= this.#catchUp().finally(() => {
      this.#reloading = undefined;
    });
  };

  /** One change after the other; what changes while one is read is read again. */
  async #catchUp(): Promise<void> {
    while (this.#isStale && !this.#stopped.signal.aborted) {
      this.#isStale = false;
      try {
        await this.#reload(this.#source.read());
        this.#error = null;
      } catch (error) {
        this.#refuse(error);
      }
    }
  }

  async #reload(file: SupergraphFile): Promise<void> {
    if (file.id === this.#current.id) return;
    const next = await this.#source.load(file);
    try {
      await warmOperations(this.#current, next, this.#source.warmed);
      if (this.#stopped.signal.aborted) await next.close();
      else this.#swap(next);
    } catch (error) {
      await next.close();
      throw error;
    }
  }

  #swap(next: LoadedSupergraph): void {
    this.#enlist(next);
    this.#tell(next);
    const retiring = this.#retire(this.#current);
    this.#retiring.add(retiring);
    void retiring.finally(() => this.#retiring.delete(retiring));
    this.#current = next;
    console.log(`Serving supergraph ${next.id}`);
  }

  #enlist(supergraph: LoadedSupergraph): void {
    this.#bySchema.set(supergraph.apiSchema, supergraph);
    this.#source.observer.loaded(supergraph.id);
  }

  #tell({ apiSchema, file }: LoadedSupergraph): void {
    for (const listener of this.#listeners) listener({ apiSchema, coreSupergraphSdl: file.sdl });
  }

  async #retire(supergraph: LoadedSupergraph): Promise<void> {
    const { signal } = this.#stopped;
    await setTimeout(graceMilliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    await supergraph.usage.over();
    await supergraph.close();
  }

  #refuse(error: unknown): void {
    this.#error = errorLine(error);
    this.#source.observer.broken();
    console.error(`Cannot serve the changed supergraph, the one before is served on`, error);
  }
}
