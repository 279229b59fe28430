import type { FormattedExecutionResult } from 'graphql';

import { WrittenData } from '../execution/shape/written-data.ts';

/** A response as JSON; data that is written already is not written again. */
export function stringifyResult({ errors, data, extensions }: FormattedExecutionResult): string {
  if (!(data instanceof WrittenData)) return `${JSON.stringify({ errors, data, extensions })}\n`;
  const before = errors ? `"errors":${JSON.stringify(errors)},` : '';
  const after = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return `{${before}"data":${data.text}${after}}\n`;
}
