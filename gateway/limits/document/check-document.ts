import type { DocumentNode, GraphQLError } from 'graphql';

import { limitError } from '../limit-error.ts';
import type { LimitCode } from '../limit-error.ts';
import type { LimitSettings } from '../settings/limit-settings.ts';
import { countComparisons } from './count-comparisons.ts';
import { measureDocument } from './measure-document.ts';
import type { Measure } from './measure-document.ts';

/** What a look at a document told: why it is refused, if it is, and whether it asks for the schema. */
export interface CheckedDocument {
  readonly refusal?: GraphQLError;
  readonly introspects: boolean;
}

/** Looks at a document before anything walks its fragments: each of them is read once. */
export function checkDocument(document: DocumentNode, limits: LimitSettings): CheckedDocument {
  const measure = measureDocument(document);
  if (measure === 'cyclic') return { refusal: cyclic(), introspects: false };
  const { introspects } = measure;
  const beyond = limited.find(({ of }) => measure[of] > limits[of]);
  if (beyond) return { refusal: refuse(beyond, measure[beyond.of], limits), introspects };
  const pairs = countComparisons(document);
  if (pairs <= limits.comparisons) return { introspects };
  return { refusal: refuse(comparisons, pairs, limits), introspects };
}

type Limited = Exclude<keyof Measure, 'introspects'>;

interface Limit {
  readonly of: Limited | 'comparisons';
  readonly code: LimitCode;
  /** What is counted, and what to do. */
  readonly counted: string;
  readonly instead: string;
}

const counting = 'fragments counted wherever they are used';

const limited: readonly (Limit & { readonly of: Limited })[] = [
  {
    of: 'selections',
    code: 'SELECTION_LIMIT',
    counted: `selections, ${counting}`,
    instead: 'ask for less at once',
  },
  { of: 'depth', code: 'DEPTH_LIMIT', counted: 'levels of fields', instead: 'nest fewer fields' },
  {
    of: 'nesting',
    code: 'DEPTH_LIMIT',
    counted: 'levels of selections',
    instead: 'nest fewer fragments',
  },
  {
    of: 'aliases',
    code: 'ALIAS_LIMIT',
    counted: `aliases, ${counting}`,
    instead: 'rename fewer fields',
  },
  {
    of: 'rootFields',
    code: 'ROOT_FIELD_LIMIT',
    counted: 'fields at the root',
    instead: 'send several requests',
  },
  {
    of: 'directives',
    code: 'DIRECTIVE_LIMIT',
    counted: `directives, ${counting}`,
    instead: 'use fewer',
  },
];

const comparisons: Limit = {
  of: 'comparisons',
  code: 'COMPARISON_LIMIT',
  counted: 'pairs of fields at the same place',
  instead: 'select each field once',
};

function refuse(
  { of, code, counted, instead }: Limit,
  requested: number,
  limits: LimitSettings,
): GraphQLError {
  const allowed = limits[of];
  const message = `Cannot take a document of ${requested} ${counted}: at most ${allowed} are allowed, ${instead}`;
  return limitError(code, message, { measure: { requested, allowed } });
}

function cyclic(): GraphQLError {
  const message = 'Cannot take a document with a fragment that holds itself, leave that out';
  return limitError('FRAGMENT_CYCLE', message);
}
