import { AgencyUnavailable } from '../../agencies/agency.ts';
import type { AgencyAnswer } from '../../agencies/agency.ts';

/** What one request had of one agency. */
export interface AgencyRecord {
  calls: number;
  /** Spent waiting for it, calls at the same time counted each. */
  milliseconds: number;
  entities: number;
  answered: number;
  /** Answers with errors. */
  flawed: number;
}

type Headers = Readonly<Record<string, string>>;

/** What happened between one request and the agencies: for the client's headers, and for the client who asks to be told. */
export class Journal {
  readonly agencies = new Map<string, AgencyRecord>();
  /** One set a call: those of its headers that may be passed back. */
  readonly headers: Headers[] = [];
  /** Names of the client's headers on which the answers may depend. */
  readonly passedOn = new Set<string>();

  /** Notes a call while it is made. */
  async note(agency: string, entities: number, call: Promise<AgencyAnswer>): Promise<AgencyAnswer> {
    const record = this.#recordOf(agency);
    const startedAt = performance.now();
    record.calls += 1;
    record.entities += entities;
    try {
      const answer = await call;
      record.answered += 1;
      if (answer.errors && answer.errors.length > 0) record.flawed += 1;
      this.headers.push(answer.headers);
      return answer;
    } catch (error) {
      if (error instanceof AgencyUnavailable) this.headers.push(error.headers);
      throw error;
    } finally {
      record.milliseconds += performance.now() - startedAt;
    }
  }

  #recordOf(agency: string): AgencyRecord {
    const known = this.agencies.get(agency);
    if (known) return known;
    const record = { calls: 0, milliseconds: 0, entities: 0, answered: 0, flawed: 0 };
    this.agencies.set(agency, record);
    return record;
  }
}
