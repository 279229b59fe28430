import type { GraphQLError } from 'graphql';

import type { GatewayDatabase } from '../../database/open-database.ts';
import { limitError } from '../limit-error.ts';
import type { LimitCode } from '../limit-error.ts';

/** Documents that were registered in advance, by id. */
export interface RegisteredDocuments {
  /** The text of one; rejects with a `GraphQLError` where there is none, or where that cannot be known now. */
  readonly find: (id: string) => Promise<string>;
}

const idFormat = /^sha256:[0-9a-f]{64}$/;
const keptDocuments = 10_000;
/** For so long nobody asks the database again for what it does not have. */
const absenceMilliseconds = 5_000;
const keptAbsences = 1_000;

/** Finds documents in the gateway's database and remembers them: the text of an id never changes. */
export function openRegisteredDocuments(
  database: Pick<GatewayDatabase, 'query'>,
): RegisteredDocuments {
  const texts = new Map<string, string>();
  const absences = new Map<string, number>();
  const read = async (id: string): Promise<string | undefined> => {
    const [row] = await database
      .query<{ text: string }>('SELECT text FROM registered_document WHERE id = $1', [id])
      .catch((error: unknown) => {
        console.error('Cannot read registered documents', error);
        throw unavailable();
      });
    if (row) keep(texts, id, row.text, keptDocuments);
    else keep(absences, id, performance.now() + absenceMilliseconds, keptAbsences);
    return row?.text;
  };
  return {
    find: async (id) => {
      const known = texts.get(id);
      if (known !== undefined) return known;
      const isAbsent = !idFormat.test(id) || (absences.get(id) ?? 0) > performance.now();
      const text = isAbsent ? undefined : await read(id);
      if (text === undefined) throw notFound(id);
      return text;
    },
  };
}

/** Without a database of the gateway's own, nothing is registered. */
export const noRegisteredDocuments: RegisteredDocuments = {
  find: (id) => Promise.reject(notFound(id)),
};

/** What came first is let go where there are too many. */
function keep<Value>(kept: Map<string, Value>, key: string, value: Value, most: number): void {
  const [first] = kept.keys();
  if (first !== undefined && kept.size >= most) kept.delete(first);
  kept.set(key, value);
}

function notFound(id: string): GraphQLError {
  const code: LimitCode = 'DOCUMENT_NOT_FOUND';
  const shown = id.length > 100 ? `${id.slice(0, 100)}…` : id;
  return limitError(code, `Cannot find document "${shown}", register it with its operator`);
}

function unavailable(): GraphQLError {
  const message = 'Cannot look for registered documents now, ask again later';
  return limitError('DOCUMENTS_UNAVAILABLE', message, { status: 503 });
}
