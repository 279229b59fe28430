import type { FormattedExecutionResult } from 'graphql';

const texts = new WeakMap<object, string>();

/** A response as JSON; requests that share an answer share its text. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data } = result;
  if (!data || result.errors || result.extensions) return `${JSON.stringify(result)}\n`;
  const known = texts.get(data);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(result)}\n`;
  texts.set(data, text);
  return text;
}
