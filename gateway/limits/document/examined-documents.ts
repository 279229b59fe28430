import { GraphQLError, parse } from 'graphql';
import type { DocumentNode } from 'graphql';

import { limitError } from '../limit-error.ts';
import type { LimitSettings } from '../settings/limit-settings.ts';
import { checkDocument } from './check-document.ts';
import { hasTooManyTokens } from './has-too-many-tokens.ts';

/** What is known of a document by its text. */
export interface ExaminedDocument {
  /** Absent where the text is too long to be read, or is no document. */
  readonly document?: DocumentNode;
  /** Why it is refused to those who may not exceed the limits. */
  readonly refusal?: GraphQLError;
  readonly introspects: boolean;
}

/** How many letters of documents are kept; those that were not asked for longest are let go. */
const keptLetters = 8_000_000;

/** Documents as clients send them: each text is examined once, while it is remembered. */
export class ExaminedDocuments {
  readonly #limits: LimitSettings;
  readonly #known = new Map<string, ExaminedDocument>();
  #letters = 0;

  constructor(limits: LimitSettings) {
    this.#limits = limits;
  }

  /** `isRegistered` texts are read however long they are. */
  examine(text: string, isRegistered: boolean): ExaminedDocument {
    const key = isRegistered ? `registered\n${text}` : text;
    const known = this.#known.get(key);
    if (known) this.#known.delete(key);
    const examined = known ?? examine(text, this.#limits, isRegistered);
    this.#known.set(key, examined);
    if (!known) this.#makeRoom(key.length);
    return examined;
  }

  #makeRoom(letters: number): void {
    this.#letters += letters;
    for (const oldest of this.#known.keys()) {
      if (this.#letters <= keptLetters) return;
      this.#known.delete(oldest);
      this.#letters -= oldest.length;
    }
  }
}

function examine(text: string, limits: LimitSettings, isRegistered: boolean): ExaminedDocument {
  const isMeasured = limits.enforced && !isRegistered;
  if (isMeasured && hasTooManyTokens(text, limits.tokens)) {
    return { refusal: tooLarge(limits.tokens), introspects: false };
  }
  const document = read(text);
  if (!document) return { introspects: false };
  const { refusal, introspects } = checkDocument(document, limits);
  return { document, introspects, ...(isMeasured && refusal && { refusal }) };
}

/** Undefined for what is no document: whoever parses it next says why. */
function read(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function tooLarge(tokens: number): GraphQLError {
  const message = `Cannot take a document of more than ${tokens} tokens, send a shorter one`;
  return limitError('DOCUMENT_TOO_LARGE', message);
}
