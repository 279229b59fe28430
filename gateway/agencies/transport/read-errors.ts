import type { AgencyError } from '../agency.ts';
import { isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';

/** Brings what an agency sent as `errors` into shape; undefined where it reports none. */
export function readErrors(errors: Json | undefined): readonly AgencyError[] | undefined {
  if (errors === undefined || errors === null) return undefined;
  if (!Array.isArray(errors)) return [wordless];
  return errors.length === 0 ? undefined : errors.map(readError);
}

const wordless: AgencyError = { message: 'Cannot tell what failed, the agency did not say' };

function readError(error: Json): AgencyError {
  if (!isJsonObject(error)) return wordless;
  const { message, path, extensions } = error;
  return {
    message: typeof message === 'string' ? message : wordless.message,
    ...(isPath(path) && { path }),
    ...(isJsonObject(extensions) && { extensions }),
  };
}

function isPath(path: Json | undefined): path is readonly (string | number)[] {
  return (
    Array.isArray(path) &&
    path.every((step) => typeof step === 'string' || typeof step === 'number')
  );
}
