import type { Dispatcher, Pool } from 'undici';

import type { HeaderMap } from '../headers/header-map.ts';
import type { Patience } from '../patience.ts';
import type { Watch, Watched } from '../watch.ts';
import { isJsonType } from './is-json-type.ts';

/** What came back over HTTP; `text` only when it is said to be JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: HeaderMap;
  readonly text: string | undefined;
}

/** What is sent, and how long its answer is waited for. */
interface HttpQuestion extends Patience {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** Tells what a failure of the HTTP client means. */
  readonly failed: (error: Error) => Error;
}

/** Sends one request over a pool; when it is given up, so is its socket. */
export function exchange(pool: Pool, question: HttpQuestion, watch: Watch): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const { path, headers, body } = question;
    const handler = new Exchange(question, watch, resolve, reject);
    // The watch keeps the time: of connecting and of a body that trickles, too.
    const timeouts = { headersTimeout: 0, bodyTimeout: 0 };
    pool.dispatch({ path, method: 'POST', headers, body, ...timeouts }, handler);
  });
}

/** Written against the dispatcher itself: a stream, a timer and an AbortController a call cost more than the rest. */
class Exchange implements Dispatcher.DispatchHandler, Watched {
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  readonly #question: HttpQuestion;
  readonly #watch: Watch;
  readonly #resolve: (answer: HttpAnswer) => void;
  readonly #reject: (error: Error) => void;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: HeaderMap = {};
  #isOver = false;

  constructor(
    question: HttpQuestion,
    watch: Watch,
    resolve: (answer: HttpAnswer) => void,
    reject: (error: Error) => void,
  ) {
    this.deadline = question.deadline;
    this.signal = question.signal;
    this.#question = question;
    this.#watch = watch;
    this.#resolve = resolve;
    this.#reject = reject;
    watch.add(this);
  }

  timeOut(): void {
    this.#giveUp(this.#question.timedOut());
  }

  abandon(): void {
    this.#giveUp(this.#question.abandoned());
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // Nothing was sent, so the connection is good for another: to abort would destroy it.
    if (this.#isOver) throw new Error('Given up before it was sent');
    this.#controller = controller;
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: HeaderMap,
  ): void {
    if (this.#isOver || status < 200) return;
    this.#status = status;
    this.#headers = headers;
    if (isJsonType(headers['content-type'])) return;
    this.#end(undefined);
    controller.abort(new Error('What is no JSON is not read'));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (!this.#isOver) this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#isOver) return;
    const [first] = this.#chunks;
    const whole = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
    this.#end(whole.toString());
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (!this.#isOver) this.#giveUp(this.#question.failed(error));
  }

  #end(text: string | undefined): void {
    this.#close();
    this.#resolve({ status: this.#status, headers: this.#headers, text });
  }

  #giveUp(error: Error): void {
    if (this.#isOver) return;
    this.#close();
    this.#reject(error);
    this.#controller?.abort(error);
  }

  #close(): void {
    this.#isOver = true;
    this.#watch.remove(this);
    this.#chunks.length = 0;
  }
}
