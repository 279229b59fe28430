import type { DocumentNode } from 'graphql';

import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import { compileOperation } from '../../execution/compile-operation.ts';
import type { CompiledOperation } from '../../execution/compile-operation.ts';
import { readPlan } from '../../execution/plan/read-plan.ts';
import type { ShownOperation } from '../../execution/shape/shown-operation.ts';
import type { SupergraphFacts } from '../../execution/supergraph-facts.ts';
import type { Planner } from '../planning/open-planner.ts';
import type { SupergraphObserver } from '../supergraph-observer.ts';
import { OperationCache } from './operation-cache.ts';
import { Refusals } from './refusals.ts';

/** An operation as it may be asked: a valid document, and which of its operations. */
export interface AskedOperation {
  /** Equal for all that ask agencies the same, and show the same of it. */
  readonly key: string;
  readonly document: DocumentNode;
  /** Where more is shown than is asked. */
  readonly shown?: ShownOperation;
  /** Labels of progressive overrides that hold for this request; the key tells them apart. */
  readonly overrideLabels?: readonly string[];
  readonly sent: SentOperation;
}

/** An operation as its client wrote it, and on what rights it was sent. */
export interface SentOperation {
  /** Of the text of the document. */
  readonly queryHash: string;
  readonly source: string;
  readonly name: string | null;
  readonly identity: Identity;
}

/** An operation that was asked before, and how often. */
export interface UsedOperation extends SentOperation {
  readonly hits: number;
}

interface Kept {
  readonly compiled: CompiledOperation;
  readonly sent: SentOperation;
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
    return this.#cache.mostUsed(count).map(({ value, hits }) => ({ ...value.sent, hits }));
  }

  async #make({
    document,
    shown,
    sent,
    overrideLabels = [],
  }: AskedOperation): Promise<{ value: Kept; bytes: number }> {
    let planLength = 0;
    const plan = async (operation: string) => {
      const planned = await this.#planner.plan({ operation, overrideLabels });
      planLength += planned.length;
      return readPlan(planned);
    };
    const compiled = await compileOperation(
      this.#facts,
      plan,
      document,
      sent.name ?? undefined,
      shown,
    );
    const bytes = fixedBytes + bytesPerLetter * (sent.source.length + planLength);
    return { value: { compiled, sent }, bytes };
  }
}

// Measured on the saved questions: heap before and after, by letter of document and plan.
const fixedBytes = 2_000;
const bytesPerLetter = 12;

function keyOf({ key, sent }: AskedOperation): string {
  return `${key} ${sent.name ?? ''}`;
}
