import { noteErrors } from '../errors/agency-errors.ts';
import type { Execution } from '../execution.ts';
import { askAgency, variablesOf } from './ask-agency.ts';
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
  if (errors && heard.isFirst)
    noteErrors(execution, fetch.agency, errors, ({ path }) =>
      path ? [[...prefix(fetch, execution), ...path]] : [],
    );
  if (!data) return;
  const rewritten = fetch.rewriteOutput?.(data) ?? data;
  for (const place of places) mergeInto(place, rewritten, fetch.spine);
}

// A fetch that is no entity's stands at the root, or at an object of which there is one.
function prefix(fetch: Fetch, { root }: Execution): Path {
  return pathsAt(root, fetch.path)[0] ?? [];
}
