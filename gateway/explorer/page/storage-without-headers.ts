import type { Storage } from '@graphiql/toolkit';

/**
 * The browser's storage, in which nothing is kept of the headers that were typed: GraphiQL's history
 * would keep them with each query, whatever `shouldPersistHeaders` says, and they may hold a token.
 */
export const storageWithoutHeaders: Storage = {
  get length() {
    return localStorage.length;
  },
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, withoutHeaders(value)),
  removeItem: (key) => localStorage.removeItem(key),
  clear: () => localStorage.clear(),
};

function withoutHeaders(value: string): string {
  if (!value.includes('"headers"')) return value;
  try {
    return JSON.stringify(JSON.parse(value, (key, part) => (key === 'headers' ? undefined : part)));
  } catch {
    return value; // a query that asks for headers, and no JSON
  }
}
