import type { AgencyAnswer } from '../../agencies/agency.ts';
import type { JsonObject } from '../../agencies/json.ts';
import { DistinctRepresentations } from '../plan/distinct.ts';

/** What a fetch of a plan asks of an agency, but for the representations. */
export interface Question {
  readonly agency: string;
  readonly query: string;
  /** The query as JSON. */
  readonly queryText: string;
  readonly kind: 'query' | 'mutation';
  /** Whether the answer is for this request alone. */
  readonly isSensitive: boolean;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A question as it goes to the agency, representations among its variables. */
export interface Say extends Omit<Question, 'queryText'> {
  /** Query and variables as JSON. */
  readonly body: string;
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
  readonly ask: (question: Question, representations?: readonly JsonObject[]) => Promise<Heard>;
}

interface Batch {
  readonly representations: DistinctRepresentations;
  readonly answer: Promise<AgencyAnswer>;
  isSent: boolean;
  readers: number;
}

/**
 * Collects what becomes ready in a turn of the event loop, and sends it when the turn ends. What a query
 * has asked it does not ask again: a later fetch of the same entities hears the same answer.
 */
export function requestCalls(send: Send): RequestCalls {
  const asked = new Map<string, Batch[]>();

  const batchFor = (question: Question, variables: string, texts: readonly string[]): Batch => {
    if (question.kind === 'mutation') return openBatch(send, question, variables);
    const key = `${question.agency}\n${question.query}\n${variables}`;
    const batches = asked.get(key) ?? [];
    const known = batches.find((batch) => !batch.isSent || batch.representations.hasAll(texts));
    if (known) return known;
    const batch = openBatch(send, question, variables);
    asked.set(key, [...batches, batch]);
    return batch;
  };

  return {
    ask: async (question, representations = []) => {
      const texts = representations.map((each) => JSON.stringify(each));
      const batch = batchFor(question, JSON.stringify(question.variables), texts);
      const entityOf = representations.map((each, at) =>
        batch.representations.add(each, texts[at] ?? ''),
      );
      batch.readers += 1;
      const isFirst = batch.readers === 1;
      return { answer: await batch.answer, isFirst, entityOf };
    },
  };
}

function openBatch(send: Send, { queryText, ...question }: Question, variables: string): Batch {
  const representations = new DistinctRepresentations();
  const say = (): Say => {
    const { list, text } = representations;
    if (list.length === 0) {
      return { ...question, body: `{"query":${queryText},"variables":${variables}}` };
    }
    const others = variables === '{}' ? '{' : `${variables.slice(0, -1)},`;
    return {
      ...question,
      variables: { ...question.variables, representations: list },
      body: `{"query":${queryText},"variables":${others}"representations":${text}}}`,
    };
  };
  const answer = new Promise<void>((resolve) => {
    process.nextTick(resolve);
  }).then(() => {
    batch.isSent = true;
    return send(say());
  });
  const batch: Batch = { representations, answer, isSent: false, readers: 0 };
  return batch;
}
