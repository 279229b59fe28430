import { GraphQLError } from 'graphql';

import { passedBackHeaders } from '../../agencies/headers/passed-back-headers.ts';
import type { Answered } from '../../execution/execute-operation.ts';
import { WrittenData } from '../../execution/shape/written-data.ts';
import { agencyStatuses } from './agency-status.ts';
import type { Journal } from './journal.ts';

/** A response as Apollo Server takes it. */
export interface Result {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: Record<string, unknown>;
}

/** Makes of an answer what Apollo Server takes; `journal` where the client asked how the agencies served it. */
export function toResult({ text, errors, flaws }: Answered, journal?: Journal): Result {
  const extensions = {
    ...(flaws && flaws.length > 0 && { valueCompletion: flaws }),
    ...(journal && { agencies: agencyStatuses(journal.agencies) }),
  };
  return {
    data: text === 'null' ? null : new WrittenData(text),
    ...(errors && { errors: errors.map(toError) }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
  };
}

function toError({ message, path, extensions }: NonNullable<Answered['errors']>[number]) {
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
}

/** The agencies' headers that the client is given; an answer that is not whole is kept by no cache. */
export function headersBack(
  { headers, passedOn }: Journal,
  { errors, flaws }: Answered,
): Readonly<Record<string, string>> {
  const back = passedBackHeaders(headers);
  const { 'cache-control': cacheControl = 'no-store' } = back;
  if (cacheControl === 'no-store') return back;
  if (errors || flaws) return { ...back, 'cache-control': 'no-store' };
  // Whoever keeps it must keep it apart by all that it may depend on.
  return { ...back, vary: [...identifying, 'x-agency-status', ...passedOn].join(', ') };
}

const identifying = ['authorization', 'x-purpose'];
