import type { DocumentNode } from 'graphql';
import { parse, validate } from 'graphql';

import { compileOperation } from '../../execution/compile-operation.ts';
import type { CompiledOperation } from '../../execution/compile-operation.ts';
import { readPlan } from '../../execution/plan/read-plan.ts';
import type { SupergraphFacts } from '../../execution/supergraph-facts.ts';
import type { Planner } from '../planning/open-planner.ts';
import type { SupergraphObserver } from '../supergraph-observer.ts';
import { OperationCache } from './operation-cache.ts';
import { Refusals } from './refusals.ts';

/** An operation as a client asks it: a valid document, and which of its operations. */
export interface AskedOperation {
  /** Of the text of the document. */
  readonly queryHash: string;
  readonly source: string;
  readonly document: DocumentNode;
  readonly name: string | null;
}

/** An operation that was asked before, and how often. */
export interface UsedOperation extends Omit<AskedOperation, 'document'> {
  readonly hits: number;
}

interface Kept {
  readonly compiled: CompiledOperation;
  readonly asked: Omit<AskedOperation, 'document'>;
}

/** The operations of one supergraph, ready to run: each is planned and compiled once, and kept while it is used. */
export class Operations {
  readonly #facts: SupergraphFacts;
  readonly #planner: Planner;
  readonly #observer: SupergraphObserver;
  readonly #cache: OperationCache<Kept>;
  readonly #refusals = new Refusals();

  constructor(
    facts: SupergraphFacts,
    planner: Planner,
    cacheBytes: number,
    observer: SupergraphObserver,
  ) {
    this.#facts = facts;
    this.#planner = planner;
    this.#observer = observer;
    this.#cache = new OperationCache(cacheBytes);
  }

  /** The operation, if it is ready. */
  find(asked: AskedOperation): CompiledOperation | undefined {
    const kept = this.#cache.find(keyOf(asked));
    if (kept) this.#observer.sought(true);
    return kept?.compiled;
  }

  /** The operation, once it is ready; a `GraphQLError` says what is wrong with it. */
  async prepare(asked: AskedOperation, hits = 0): Promise<CompiledOperation> {
    const key = keyOf(asked);
    this.#refusals.throwIfKnown(key);
    this.#observer.sought(false);
    try {
      const kept = await this.#cache.obtain(key, () => this.#make(asked), hits);
      this.#observer.kept(this.#cache.size, this.#cache.bytes);
      return kept.compiled;
    } catch (error) {
      this.#refusals.remember(key, error);
      throw error;
    }
  }

  mostUsed(count: number): readonly UsedOperation[] {
    return this.#cache.mostUsed(count).map(({ value, hits }) => ({ ...value.asked, hits }));
  }

  /** Prepares an operation that was used with another supergraph, unless it does not fit this one. */
  async warm({ hits, ...asked }: UsedOperation): Promise<void> {
    try {
      const document = parse(asked.source, { noLocation: true });
      if (validate(this.#facts.apiSchema, document).length > 0) return;
      // What was used long ago counts half.
      await this.prepare({ ...asked, document }, Math.floor(hits / 2));
    } catch {
      // Whoever asks it again is told.
    }
  }

  async #make({ document, ...asked }: AskedOperation): Promise<{ value: Kept; bytes: number }> {
    let planLength = 0;
    const plan = async (text: string) => {
      const planned = await this.#planner.plan(text);
      planLength += planned.length;
      return readPlan(planned);
    };
    const compiled = await compileOperation(this.#facts, plan, document, asked.name ?? undefined);
    const bytes = fixedBytes + bytesPerLetter * (asked.source.length + planLength);
    return { value: { compiled, asked }, bytes };
  }
}

// Measured on the saved questions: heap before and after, by letter of document and plan.
const fixedBytes = 2_000;
const bytesPerLetter = 12;

function keyOf({ queryHash, name }: Pick<AskedOperation, 'queryHash' | 'name'>): string {
  return `${queryHash} ${name ?? ''}`;
}
