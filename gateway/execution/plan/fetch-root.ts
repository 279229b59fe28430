import { AgencyUnavailable } from '../../agencies/agency.ts';
import { noteErrors } from '../errors/agency-errors.ts';
import type { Heard } from '../calls/request-calls.ts';
import type { Execution } from '../execution.ts';
import { askAgency, noteUnavailable, variablesOf } from './ask-agency.ts';
import type { Fetch } from './fetch.ts';
import type { Path } from './places.ts';
import { pathsAt, placesAt } from './places.ts';
import { mergeInto } from './spine.ts';

/** Runs a fetch of root fields. */
export async function fetchRoot(fetch: Fetch, execution: Execution): Promise<void> {
  const places = placesAt(execution.root, fetch.path);
  if (places.length === 0) return;
  const heard = await askAgency(fetch, execution, variablesOf(fetch, execution));
  if (!heard) return;
  const { data, errors } = heard.answer;
  if (errors)
    noteErrors(execution, fetch.agency, errors, ({ path }) =>
      path ? prefixes(fetch, execution).map((prefix) => [...prefix, ...path]) : unplaced(heard),
    );
  if (!data && !errors?.length)
    noteUnavailable(fetch, execution, new AgencyUnavailable(fetch.agency, 'BAD_RESPONSE'));
  if (!data) return;
  const rewritten = fetch.rewriteOutput?.(data) ?? data;
  for (const place of places) mergeInto(place, rewritten, fetch.spine);
}

// A fetch of root fields may stand at an object: a mutation's payload gives the query root, for one.
function prefixes({ path }: Fetch, { root }: Execution): readonly Path[] {
  return pathsAt(root, path);
}

function unplaced({ isFirst }: Heard): readonly undefined[] {
  return isFirst ? [undefined] : [];
}
