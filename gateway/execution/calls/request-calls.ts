import type { AgencyAnswer } from '../../agencies/agency.ts';
import type { JsonObject } from '../../agencies/json.ts';
import { DistinctRepresentations } from '../plan/distinct.ts';

/** What a fetch of a plan says to an agency, but for the representations. */
export interface Say {
  readonly agency: string;
  readonly query: string;
  readonly kind: 'query' | 'mutation';
  /** Whether the answer is for this request alone. */
  readonly isSensitive: boolean;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Sends one call; rejects with AgencyUnavailable. */
export type Send = (say: Say) => Promise<AgencyAnswer>;

/** An answer, and whether this is its first reader: what concerns the call as a whole is said once. */
export interface Heard {
  readonly answer: AgencyAnswer;
  readonly isFirst: boolean;
  /** For each of the fetch's representations, where its entity stands in `_entities`. */
  readonly entityOf: readonly number[];
}

/** The calls of one request. Fetches that are ready in the same turn and say the same to an agency go as one. */
export interface RequestCalls {
  readonly ask: (say: Say, representations?: readonly JsonObject[]) => Promise<Heard>;
}

interface Batch {
  readonly say: Say;
  readonly representations: DistinctRepresentations | null;
  readonly answer: Promise<AgencyAnswer>;
  readers: number;
}

/** Collects what becomes ready in a turn of the event loop, and sends it when the turn ends. */
export function requestCalls(send: Send): RequestCalls {
  const waiting = new Map<string, Batch>();
  return {
    ask: async (say, representations) => {
      const key = `${say.agency}\n${say.query}\n${JSON.stringify(say.variables)}`;
      const batch =
        (say.kind === 'query' ? waiting.get(key) : undefined) ??
        open(say, representations !== undefined, key);
      const entityOf = (representations ?? []).map((each) => batch.representations?.add(each) ?? 0);
      batch.readers += 1;
      const isFirst = batch.readers === 1;
      return { answer: await batch.answer, isFirst, entityOf };
    },
  };

  function open(say: Say, hasEntities: boolean, key: string): Batch {
    const representations = hasEntities ? new DistinctRepresentations() : null;
    const answer = new Promise<void>((resolve) => {
      process.nextTick(resolve);
    }).then(() => {
      waiting.delete(key);
      const { list } = representations ?? {};
      return send(list ? { ...say, variables: { ...say.variables, representations: list } } : say);
    });
    const batch = { say, representations, answer, readers: 0 };
    waiting.set(key, batch);
    return batch;
  }
}
