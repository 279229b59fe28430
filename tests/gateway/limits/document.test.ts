import { expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';

import { isTooDeep } from '../../../gateway/limits/admission/is-too-deep.ts';
import { checkDocument } from '../../../gateway/limits/document/check-document.ts';
import { ExaminedDocuments } from '../../../gateway/limits/document/examined-documents.ts';
import { hasTooManyTokens } from '../../../gateway/limits/document/has-too-many-tokens.ts';
import { measureDocument } from '../../../gateway/limits/document/measure-document.ts';
import { usualLimits } from '../../../gateway/limits/settings/limit-settings.ts';

const measure = (query: string) => measureDocument(parse(query));
const refusal = (query: string, limits = usualLimits) =>
  checkDocument(parse(query), limits).refusal?.extensions['code'];
const repeat = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

test('everything is counted through fragments, wherever they are used', () => {
  const query = `query ($x: Boolean = true @d) @d { a: b ...F @d ... @d { ...F c @include(if: $x) } }
    fragment F on T @d { d { e: f { __typename } } g: __typename }`;
  // Twice F with a directive of its own, and four others.
  expect(measure(query)).toEqual({
    depth: 3,
    nesting: 5,
    aliases: 5,
    directives: 7,
    selections: 17,
    rootFields: 6,
    introspects: false,
  });
});

test('fragments that nobody uses are measured too, but stand at no root', () => {
  const fields = repeat(30, (at) => `f${at}`);
  expect(refusal(`{ a } fragment F on T { ${fields} }`)).toBeUndefined();
  expect(refusal(`{ a } fragment F on T { ${repeat(21, (at) => `a${at}: a`)} }`)).toBe(
    'ALIAS_LIMIT',
  );
});

test.each([
  ['on itself', '{ ...A } fragment A on T { b { ...A } }'],
  ['on another', '{ ...A } fragment A on T { ...B } fragment B on T { a ... { ...A } }'],
  ['unused', '{ a } fragment A on T { ...A }'],
])('a fragment that depends %s is refused', (_title, query) => {
  expect(measure(query)).toBe('cyclic');
  expect(refusal(query)).toBe('FRAGMENT_CYCLE');
});

test('nested doubling is measured at once, however much it is', () => {
  const doubling = repeat(200, (at) => `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`);
  const query = `{ ...F0 } ${doubling} fragment F200 on T { a }`;
  expect(refusal(query)).toBe('SELECTION_LIMIT');
});

test.each([
  ['DEPTH_LIMIT', `{ ${'a { '.repeat(15)} b ${'}'.repeat(16)}`],
  ['DEPTH_LIMIT', `{ ${'... { '.repeat(40)} b ${'}'.repeat(41)}`],
  [
    'DEPTH_LIMIT',
    `{ ...F0 } ${repeat(15, (at) => `fragment F${at} on T { a { ...F${at + 1} } }`)} fragment F15 on T { a }`,
  ],
  ['ALIAS_LIMIT', `{ ${repeat(21, (at) => `a${at}: __typename`)} }`],
  ['ALIAS_LIMIT', `{ ${'...F '.repeat(11)} } fragment F on T { a: b c: d }`],
  ['ROOT_FIELD_LIMIT', `{ ${repeat(21, (at) => `f${at}`)} }`],
  ['ROOT_FIELD_LIMIT', `{ ...F ...F } fragment F on T { ${repeat(11, (at) => `f${at}`)} }`],
  ['DIRECTIVE_LIMIT', `{ a ${'@d '.repeat(51)} }`],
  ['DIRECTIVE_LIMIT', `{ a { ${'...F @d '.repeat(26)} } } fragment F on T { b @d }`],
  ['COMPARISON_LIMIT', `{ a { ${'b '.repeat(70)} } }`],
  [
    'COMPARISON_LIMIT',
    `{ x { ${'a { b { c } } '.repeat(20)} a { ${'b { c d e } '.repeat(45)} } } }`,
  ],
  [undefined, `{ ${'a { '.repeat(14)} b ${'}'.repeat(15)}`],
  [undefined, `{ ${repeat(20, (at) => `a${at}: b`)} }`],
  [undefined, `{ u { ${repeat(20, (at) => `... on T${at} { __typename id name }`)} } }`],
])('%s', (code, query) => {
  expect(refusal(query)).toBe(code);
});

test('a refusal says what was sent and what is allowed', () => {
  const { refusal: error } = checkDocument(parse('{ a { b { c } } }'), {
    ...usualLimits,
    depth: 2,
  });
  expect(error?.message).toBe(
    'Cannot take a document of 3 levels of fields: at most 2 are allowed, nest fewer fields',
  );
  expect(error?.extensions).toMatchObject({ requested: 3, allowed: 2, http: { status: 400 } });
});

test('tools may ask for the schema', () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
  expect(checkDocument(parse(query), usualLimits)).toEqual({ introspects: true });
  expect(measure('{ a { ...F } } fragment F on T { x: __type(name: "T") { name } }')).toMatchObject(
    {
      introspects: true,
    },
  );
});

test('tokens are counted without comments, up to the limit', () => {
  expect(hasTooManyTokens('{ a b } # c d e f g', 4)).toBe(false);
  expect(hasTooManyTokens('{ a b }', 3)).toBe(true);
  expect(hasTooManyTokens('{ a ? b c d e f }', 3)).toBe(false);
});

test('a text is examined once, whatever of it is refused, and let go when there are too many', () => {
  const documents = new ExaminedDocuments({ ...usualLimits, tokens: 10 });
  const kept = documents.examine('{ a }', false);
  expect(kept.document).toBeDefined();
  expect(documents.examine('{ a }', false)).toBe(kept);
  expect(documents.examine('{ a', false)).toEqual({ introspects: false });
  const long = '{ a b c d e f g h i j }';
  expect(documents.examine(long, false).refusal?.extensions['code']).toBe('DOCUMENT_TOO_LARGE');
  expect(documents.examine(long, true).document).toBeDefined();
  for (let at = 0; at < 100; at += 1) documents.examine(`#${at}${'x'.repeat(99_000)}`, false);
  expect(documents.examine('{ a }', false)).not.toBe(kept);
});

test('with limits that are not enforced nothing is refused but what holds itself', () => {
  const documents = new ExaminedDocuments({ ...usualLimits, tokens: 10, enforced: false });
  const flood = `{ ${repeat(50, (at) => `a${at}: b`)} }`;
  expect(documents.examine(flood, false)).toMatchObject({ introspects: false });
  expect(documents.examine(flood, false).refusal).toBeUndefined();
});

test('values are too deep by their nesting alone', () => {
  expect(isTooDeep({ a: [{ b: 1 }] }, 3)).toBe(false);
  expect(isTooDeep({ a: [{ b: [] }] }, 3)).toBe(true);
  expect(isTooDeep(JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`), 20)).toBe(true);
  expect(isTooDeep(JSON.parse('{"__proto__": {"a": {}}}'), 2)).toBe(true);
});
