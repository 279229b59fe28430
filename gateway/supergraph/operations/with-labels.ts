import type { AskedOperation } from './operations.ts';

/** An operation as it is planned where some progressive overrides hold. */
export function withLabels(
  asked: AskedOperation,
  overrideLabels: readonly string[],
): AskedOperation {
  if (overrideLabels.length === 0) return asked;
  return { ...asked, key: `${asked.key} ${overrideLabels.join()}`, overrideLabels };
}
