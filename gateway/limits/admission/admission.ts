import type { GraphQLError } from 'graphql';

import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import { isService } from '../../../subgraphs/_kit/wire/services/service-name.ts';
import type { PriceList } from '../cost/price-list.ts';
import type { ExaminedDocument, ExaminedDocuments } from '../document/examined-documents.ts';
import { limitError } from '../limit-error.ts';
import type { Client } from '../rate/client-of.ts';
import type { RateLimit } from '../rate/rate-limit.ts';
import type { RegisteredDocuments } from '../registered/registered-documents.ts';
import type { LimitSettings } from '../settings/limit-settings.ts';
import { isTooDeep } from './is-too-deep.ts';
import type { Asked } from './read-asked.ts';

/** A request that may go on: exactly this is parsed, validated and executed. */
export interface Admitted extends Omit<Asked, 'documentId' | 'text'> {
  readonly text: string;
  /** What it may cost at most, and how much one request may. */
  readonly cost: { readonly requested: number; readonly allowed: number };
}

/** What admission needs to know. */
export interface AdmissionOptions {
  readonly limits: LimitSettings;
  readonly documents: ExaminedDocuments;
  readonly registered: RegisteredDocuments;
  readonly prices: PriceList;
  readonly rate: RateLimit;
  /** Whether nothing but registered documents is served. */
  readonly persistedOnly: boolean;
  readonly mayIntrospect: (identity: Identity) => boolean;
}

/** Lets requests pass that keep all limits, and throws a `GraphQLError` for others; nothing of their text is walked before. */
export class Admission {
  readonly #options: AdmissionOptions;

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  /** Without anything to execute, all that is asked for is left to whoever reads it next. */
  async admit(asked: Asked, identity: Identity, client: Client): Promise<Admitted> {
    const { limits, rate } = this.#options;
    if (limits.enforced) rate.refuseIfSpent(client);
    const { text, isRegistered } = await this.#textOf(asked, identity);
    const examined = this.#options.documents.examine(text, isRegistered);
    const variablesRefusal = this.#refuseVariables(asked);
    const price = variablesRefusal ? nothing : this.#priceOf(examined, asked);
    const refusal =
      variablesRefusal ??
      this.#refuseDocument(examined, identity, isRegistered) ??
      (isRegistered ? undefined : this.#refusePrice(price));
    if (limits.enforced) await rate.spend(client, refusal ? refusedCost : price.cost);
    if (refusal) throw refusal;
    const { operationName, variables } = asked;
    return {
      text,
      ...(operationName !== undefined && { operationName }),
      ...(variables && { variables }),
      cost: { requested: price.cost, allowed: limits.cost },
    };
  }

  async #textOf({ text, documentId }: Asked, identity: Identity): Promise<AskedText> {
    const { registered, persistedOnly } = this.#options;
    if (documentId !== undefined) {
      if (text !== undefined) throw ambiguous();
      return { text: await registered.find(documentId), isRegistered: true };
    }
    // What a service asks stands in its own code.
    if (persistedOnly && !isService(identity)) throw documentRequired();
    return { text: text ?? '', isRegistered: false };
  }

  /** Deep values are refused whoever sends them: what walks them has no limit of its own. */
  #refuseVariables({ variables }: Asked): GraphQLError | undefined {
    const { variableDepth } = this.#options.limits;
    if (!isTooDeep(variables, variableDepth)) return undefined;
    const message = `Cannot take variables nested deeper than ${variableDepth} levels, send flatter ones`;
    return limitError('VARIABLES_TOO_DEEP', message);
  }

  #priceOf({ document, refusal }: ExaminedDocument, asked: Asked): Priced {
    if (!document || refusal) return nothing;
    return this.#options.prices.priceOf({ ...asked, document }) ?? nothing;
  }

  #refuseDocument(
    { refusal, introspects }: ExaminedDocument,
    identity: Identity,
    isRegistered: boolean,
  ): GraphQLError | undefined {
    if (refusal) return refusal;
    if (!introspects || isRegistered || this.#options.mayIntrospect(identity)) return undefined;
    return limitError('INTROSPECTION_DISABLED', 'Cannot show the schema to you, ask its operator');
  }

  #refusePrice({ cost, largestPage }: Priced): GraphQLError | undefined {
    const { enforced, pageSize, cost: allowed } = this.#options.limits;
    if (!enforced) return undefined;
    if (largestPage > pageSize) return pageTooLarge(largestPage, pageSize);
    return cost > allowed ? costTooHigh(cost, allowed) : undefined;
  }
}

interface AskedText {
  readonly text: string;
  readonly isRegistered: boolean;
}

interface Priced {
  readonly cost: number;
  readonly largestPage: number;
}

const nothing: Priced = { cost: 0, largestPage: 0 };

/** What it costs to be refused: a flood of refusals is a flood. */
const refusedCost = 10;

function ambiguous(): GraphQLError {
  const message = 'Cannot choose between a query and a documentId, send one of them';
  return limitError('DOCUMENT_AMBIGUOUS', message);
}

function documentRequired(): GraphQLError {
  const message =
    'Cannot take a document that is not registered, send the documentId of one that is';
  return limitError('DOCUMENT_REQUIRED', message);
}

function pageTooLarge(requested: number, allowed: number): GraphQLError {
  const message = `Cannot give ${requested} items at once: a page has at most ${allowed}, ask for several`;
  return limitError('PAGE_TOO_LARGE', message, { measure: { requested, allowed } });
}

function costTooHigh(requested: number, allowed: number): GraphQLError {
  const message = `Cannot answer an operation that may cost ${requested}: at most ${allowed} is allowed, ask for less or for shorter pages`;
  return limitError('COST_LIMIT', message, { measure: { requested, allowed } });
}
