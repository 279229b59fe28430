import type { ErrorsAs } from '../../support/differential/compare-executors.ts';
import type { SubgraphSet } from '../../support/federation/subgraph-set.ts';
import abstractTypes from '../federation/abstract-types.ts';
import conditions from '../federation/conditions.ts';
import failing from '../federation/errors.ts';
import inaccessible from '../federation/inaccessible.ts';
import interfaceObjects from '../federation/interface-objects.ts';
import keys from '../federation/keys.ts';
import names from '../federation/names.ts';
import repeatedEntities from '../federation/repeated-entities.ts';
import requiresArguments from '../federation/requires-arguments.ts';
import requires from '../federation/requires.ts';
import shareable from '../federation/shareable.ts';
import values from '../federation/values.ts';

/** A set of subgraphs for random operations. */
export interface DifferentialSet {
  readonly name: string;
  readonly set: SubgraphSet;
  /** Whether `@apollo/gateway` answers operations of this set as the specification demands. */
  readonly likeReference: boolean;
  /** How many times as often as others it is asked. */
  readonly share?: number;
  /** How far errors are compared. */
  readonly errors?: ErrorsAs;
  /** Fields whose errors take others along: which of those are told is left to executors. */
  readonly without?: readonly string[];
}

/** The small supergraphs on which executors are compared. */
export const sets: readonly DifferentialSet[] = [
  { name: 'keys', set: keys, likeReference: true },
  { name: 'values', set: values, likeReference: false, errors: 'none' },
  {
    name: 'errors',
    set: failing,
    likeReference: false,
    without: ['Query.failing', 'Item.size', 'Item.total'],
  },
  { name: 'repeated entities', set: repeatedEntities, likeReference: true },
  { name: 'abstract types', set: abstractTypes, likeReference: true, share: 2 },
  { name: 'hidden', set: inaccessible, likeReference: false, errors: 'none' },
  { name: 'interface objects', set: interfaceObjects, likeReference: false, share: 2 },
  { name: 'requires', set: requires, likeReference: false, share: 2 },
  { name: 'requires with arguments', set: requiresArguments, likeReference: false },
  { name: 'shareable', set: shareable, likeReference: true },
  { name: 'conditions', set: conditions, likeReference: true },
  { name: 'names', set: names, likeReference: false },
];

/** Aliases that no field is called. */
export const plain: readonly string[] = ['p', 'q', 'r', 'x1'];

/** Aliases that could be taken for something else. */
export const confusing: readonly string[] = [
  ...plain,
  ...['id', 'name', 'tag', 'price', 'title', 'code', 'next', 'x', 'y', 'in'],
  ...['constructor', '__proto__', 'toString', '__typename', 'representations', '_entities'],
];
