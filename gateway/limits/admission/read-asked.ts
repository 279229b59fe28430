import type { WireRequest } from '../../../subgraphs/_kit/wire/route.ts';

/** What a request asks for, in the three ways in which it can. */
export interface Asked {
  readonly text?: string;
  /** `sha256:<hex>` of a registered document. */
  readonly documentId?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Reads a body, or the query string of a GET; what does not fit is left out, and refused by whoever needs it. */
export function readAsked({ method, search }: WireRequest, body: unknown): Asked {
  const given = method === 'GET' ? readSearch(search) : body;
  if (!isRecord(given)) return {};
  const { query, documentId, operationName, variables } = given;
  return {
    ...(typeof query === 'string' && query !== '' && { text: query }),
    ...(typeof documentId === 'string' && { documentId }),
    ...(typeof operationName === 'string' && { operationName }),
    ...(isRecord(variables) && { variables }),
  };
}

function readSearch(search: string): Readonly<Record<string, unknown>> {
  const given = new URLSearchParams(search);
  return { ...Object.fromEntries(given), variables: parseJson(given.get('variables')) };
}

function parseJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
