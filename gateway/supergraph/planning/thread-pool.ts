import type { PlannerThread } from './open-thread.ts';

interface Member {
  readonly thread: PlannerThread;
  isBusy: boolean;
  retirement?: NodeJS.Timeout;
}

interface Task {
  /** Never rejects: it settles the promise of whoever gave it. */
  readonly perform: (thread: PlannerThread) => Promise<void>;
  readonly fail: (error: unknown) => void;
}

/** How long the line may stand still before one more thread is started. */
const patienceMilliseconds = 250;
/** A thread beyond the first that nobody needed for so long is let go. */
const idleMilliseconds = 60_000;

/**
 * Threads that take one task at a time, while more wait in line: dead threads are replaced, and others
 * added while the line stands still, up to a limit.
 */
export class ThreadPool {
  readonly #members: Set<Member>;
  readonly #open: () => Promise<PlannerThread>;
  readonly #limit: number;
  readonly #line: Task[] = [];
  #opening: Promise<void> | undefined;
  #patience: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(first: PlannerThread, open: () => Promise<PlannerThread>, limit: number) {
    this.#members = new Set([{ thread: first, isBusy: false }]);
    this.#open = open;
    this.#limit = limit;
  }

  run<Value>(task: (thread: PlannerThread) => Promise<Value>): Promise<Value> {
    if (this.#isClosed) return Promise.reject(closed());
    return new Promise((resolve, reject) => {
      const perform: Task['perform'] = (thread) => task(thread).then(resolve, reject);
      this.#line.push({ perform, fail: reject });
      this.#advance();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#patience);
    this.#failAll(closed());
    for (const { retirement } of this.#members) clearTimeout(retirement);
    await Promise.all([...this.#members].map(({ thread }) => thread.close()));
    await this.#opening;
  }

  #advance(): void {
    for (const member of this.#members) {
      if (member.isBusy) continue;
      if (member.thread.isAlive()) void this.#work(member, this.#line.shift());
      else this.#members.delete(member);
    }
    if (!this.#needsMore()) return;
    if (this.#members.size === 0) this.#grow();
    else this.#patience ??= setTimeout(this.#losePatience, patienceMilliseconds);
  }

  #needsMore(): boolean {
    const isFull = this.#members.size >= this.#limit;
    return this.#line.length > 0 && !this.#opening && !isFull && !this.#isClosed;
  }

  readonly #losePatience = (): void => {
    this.#patience = undefined;
    if (this.#needsMore()) this.#grow();
  };

  async #work(member: Member, task: Task | undefined): Promise<void> {
    if (!task) return;
    clearTimeout(member.retirement);
    member.isBusy = true;
    await task.perform(member.thread);
    member.isBusy = false;
    member.retirement = setTimeout(() => {
      this.#retire(member);
    }, idleMilliseconds).unref();
    this.#advance();
  }

  #retire(member: Member): void {
    if (member.isBusy || this.#members.size < 2) return;
    this.#members.delete(member);
    void member.thread.close();
  }

  #grow(): void {
    this.#opening = this.#open()
      .then(async (thread) => {
        if (this.#isClosed) await thread.close();
        else this.#members.add({ thread, isBusy: false });
      })
      .catch((error: unknown) => {
        if (this.#members.size === 0) this.#failAll(error);
      })
      .finally(() => {
        this.#opening = undefined;
        this.#advance();
      });
  }

  #failAll(error: unknown): void {
    for (const task of this.#line.splice(0)) task.fail(error);
  }
}

function closed(): Error {
  return new Error('Cannot plan any more: the planner is closed');
}
