import type { DocumentNode, GraphQLSchema } from 'graphql';

import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import type { Policy } from '../../access/policies.ts';
import { filterOperation } from '../../access/rules/filter-operation.ts';
import { grantsOf } from '../../access/rules/grants.ts';
import type { Grants } from '../../access/rules/grants.ts';
import type { Rules } from '../../access/rules/rules.ts';
import { noErrors } from '../../access/rules/withheld-errors.ts';
import type { WithheldErrors } from '../../access/rules/withheld-errors.ts';
import { withoutPerson } from '../request/without-person.ts';
import type { AskedOperation, SentOperation } from './operations.ts';

/** What of an operation its sender may ask, and what is to be said of the rest. */
export interface AllowedOperation {
  /** Null where she may ask nobody. */
  readonly asked: AskedOperation | null;
  readonly errors: WithheldErrors;
}

interface Kept {
  readonly allowed: AllowedOperation;
  readonly letters: number;
}

/** What of the operations of one supergraph each identity may ask: found once for all of equal rights. */
export class AllowedOperations {
  readonly #rules: Rules;
  readonly #policies: ReadonlyMap<string, Policy>;
  readonly #apiSchema: GraphQLSchema;
  /** The least recently used first. */
  readonly #kept = new Map<string, Kept>();
  #letters = 0;
  readonly #grants = new WeakMap<Identity, Grants>();

  constructor(rules: Rules, policies: ReadonlyMap<string, Policy>, apiSchema: GraphQLSchema) {
    this.#rules = rules;
    this.#policies = policies;
    this.#apiSchema = apiSchema;
  }

  /** `document` is that of the operation that was sent, valid for the schema that clients see. */
  find(sent: SentOperation, document: DocumentNode): AllowedOperation {
    if (this.#rules.checks.length === 0)
      return { asked: { key: sent.queryHash, document, sent }, errors: noErrors };
    const grants = this.#grantsOf(sent.identity);
    const key = `${sent.queryHash} ${grants.key} ${sent.name ?? ''}`;
    const known = this.#kept.get(key);
    if (!known) return this.#keep(key, sent.source.length, this.#filter(sent, document, grants));
    this.#kept.delete(key);
    this.#kept.set(key, known);
    return known.allowed;
  }

  // The public is asked about in most requests.
  #grantsOf(identity: Identity): Grants {
    const known = this.#grants.get(identity);
    if (known) return known;
    const grants = grantsOf(this.#rules, this.#policies, identity);
    this.#grants.set(identity, grants);
    return grants;
  }

  #filter(
    { identity, ...written }: SentOperation,
    document: DocumentNode,
    grants: Grants,
  ): AllowedOperation {
    const [rules, apiSchema] = [this.#rules, this.#apiSchema];
    const operationName = written.name;
    const filtered = filterOperation({ rules, grants, apiSchema, document, operationName });
    const { errors, isChanged, shown } = filtered;
    if (!filtered.document) return { asked: null, errors };
    const sent = { ...written, identity: withoutPerson(identity) };
    const asked = isChanged
      ? { key: `${filtered.key} ${sent.queryHash}`, document: filtered.document, shown, sent }
      : { key: filtered.key, document: filtered.document, sent };
    return { asked, errors };
  }

  #keep(key: string, letters: number, allowed: AllowedOperation): AllowedOperation {
    this.#kept.set(key, { allowed, letters });
    this.#letters += letters;
    for (const [oldest, { letters: freed }] of this.#kept) {
      if (this.#letters <= MAX_LETTERS && this.#kept.size <= MAX_OPERATIONS) break;
      this.#kept.delete(oldest);
      this.#letters -= freed;
    }
    return allowed;
  }
}

const MAX_OPERATIONS = 5_000;
/** Of the texts of the operations that are kept: a document takes some thirty bytes a letter. */
const MAX_LETTERS = 1_000_000;
