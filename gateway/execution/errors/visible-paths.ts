import type { LeftOut } from '../execution.ts';
import type { Path } from '../plan/places.ts';
import type { SelectedKeys } from '../plan/selected-keys.ts';

/**
 * Where a client sees what went wrong at the given paths. What she did not select shows at the fields
 * that could not be had without it, and where there are none, at the object that it belongs to.
 */
export function visiblePathsOf(
  selected: SelectedKeys,
  leftOut: readonly LeftOut[],
): (paths: readonly Path[]) => readonly Path[] {
  const dependents = new Map<string, Path[]>();
  for (const { place, delivers } of leftOut) {
    const known = dependents.get(JSON.stringify(place)) ?? [];
    const visible = delivers.map((below) => [...place, ...below]);
    known.push(...visible.filter((path) => visibleLength(selected, path) === path.length));
    dependents.set(JSON.stringify(place), known);
  }
  return (paths) => {
    const seen = paths.filter((path) => visibleLength(selected, path) === path.length);
    const hidden = paths
      .filter((path) => !seen.includes(path))
      .map((path) => path.slice(0, visibleLength(selected, path)));
    const moved = hidden.flatMap((path) => dependentsOf(path, dependents));
    const shown = [...seen, ...moved];
    return shown.length > 0 ? shown : hidden;
  };
}

/** How many steps of a path lead through what the client selected. */
function visibleLength(selected: SelectedKeys, path: Path): number {
  let at: SelectedKeys | undefined = selected;
  const hiddenFrom = path.findIndex((step) => {
    if (typeof step === 'string') at = at?.get(step);
    return at === undefined;
  });
  return hiddenFrom < 0 ? path.length : hiddenFrom;
}

/** The fields that were left out for want of something at or below an object on the path. */
function dependentsOf(
  path: Path,
  dependents: ReadonlyMap<string, readonly Path[]>,
): readonly Path[] {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = dependents.get(JSON.stringify(path.slice(0, length)));
    if (found) return found;
  }
  return [];
}
