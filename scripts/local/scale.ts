import { UsageError } from './command.ts';

/** Reads the size of the invented data set; 1 is about 60,000 people. */
export function readScale(text = '1'): number {
  const scale = Number(text);
  if (scale > 0 && scale <= 1_000) return scale;
  throw new UsageError(`Cannot read --scale "${text}": give a number above 0, at most 1000`);
}
