/**
 * The `Cache-Control` of an answer that was put together from several: what any part forbids is forbidden
 * (RFC 9111, 5.2.2). A part without one was never said to be fit to keep, so nothing is kept.
 */
export function strictestCacheControl(values: readonly (string | undefined)[]): string {
  const parts = values.map((value) => readDirectives(value ?? 'no-store'));
  if (parts.length === 0 || parts.some((part) => part.has('no-store'))) return 'no-store';
  const anyOf = (name: string): boolean => parts.some((part) => part.has(name));
  const allOf = (name: string): boolean => parts.every((part) => part.has(name));
  const least = (...names: readonly string[]): number =>
    Math.min(...parts.map((part) => seconds(part, names)));
  const isPrivate = anyOf('private');
  const sharedAge =
    !isPrivate && anyOf('s-maxage') ? [`s-maxage=${least('s-maxage', 'max-age')}`] : [];
  return [
    ...(isPrivate ? ['private'] : []),
    ...(!isPrivate && allOf('public') ? ['public'] : []),
    ...restricting.filter(anyOf),
    `max-age=${least('max-age')}`,
    ...sharedAge,
    ...(allOf('immutable') ? ['immutable'] : []),
    ...extending.filter(allOf).map((name) => `${name}=${least(name)}`),
  ].join(', ');
}

type Directives = ReadonlyMap<string, string>;

/** One part that says it suffices for the whole to be bound. */
const restricting = [
  'no-cache',
  'must-revalidate',
  'proxy-revalidate',
  'must-understand',
  'no-transform',
] as const;

/** Every part must say it for the whole to be allowed it. */
const extending = ['stale-while-revalidate', 'stale-if-error'] as const;

function readDirectives(value: string): Directives {
  // A quoted list, as in `no-cache="set-cookie"`, may hold commas.
  const directives = value.toLowerCase().match(/[^\s,=]+(?:=(?:"[^"]*"|[^\s,]*))?/g) ?? [];
  return new Map(
    directives.map((directive) => {
      const [name = '', ...rest] = directive.split('=');
      return [name, rest.join('=').replaceAll('"', '')];
    }),
  );
}

/** The first of the directives that a part has; none, or one that cannot be read, is no time at all. */
function seconds(part: Directives, names: readonly string[]): number {
  const text = names.map((name) => part.get(name)).find((value) => value !== undefined) ?? '';
  return /^\d{1,10}$/.test(text) ? Number(text) : 0;
}
