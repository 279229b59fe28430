import { createHash } from 'node:crypto';

import type { ConstDirectiveNode, GraphQLSchema } from 'graphql';
import { Kind, isInterfaceType, isObjectType } from 'graphql';

import type { HeaderMap } from '../../agencies/headers/header-map.ts';
import { pickHeaders } from '../../agencies/headers/pick-headers.ts';
import type { PlanningSettings } from './planning-settings.ts';

/** The labels of progressive overrides by percentage, `percent(5)`, that hold for a request with such headers. */
export type DrawLabels = (headers: HeaderMap) => readonly string[];

interface Share {
  readonly label: string;
  readonly percent: number;
}

/**
 * Reads the labels by percentage of a supergraph. They are drawn once a request, so that of two the smaller
 * holds only where the larger does and plans stay few; requests with equal headers of `overrideBy` draw the same.
 */
export function readOverrideLabels(
  supergraph: GraphQLSchema,
  { overrideBy }: Pick<PlanningSettings, 'overrideBy'>,
): DrawLabels {
  const shares = overrideLabels(supergraph).flatMap(shareOf);
  if (shares.length === 0) return () => none;
  return (headers) => {
    const key = JSON.stringify(pickHeaders(headers, overrideBy));
    const drawn = key === '{}' ? Math.random() * 100 : steadyPercent(key);
    return shares.filter(({ percent }) => drawn < percent).map(({ label }) => label);
  };
}

const none: readonly string[] = Object.freeze([]);

function overrideLabels(supergraph: GraphQLSchema): readonly string[] {
  const fields = Object.values(supergraph.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const labels = fields.flatMap(({ astNode }) => (astNode?.directives ?? []).flatMap(labelOf));
  return [...new Set(labels)].toSorted();
}

function labelOf({ name, arguments: args = [] }: ConstDirectiveNode): readonly string[] {
  if (name.value !== 'join__field') return [];
  const label = args.find((arg) => arg.name.value === 'overrideLabel')?.value;
  return label?.kind === Kind.STRING ? [label.value] : [];
}

/** As the specification writes it: from 0 to 100, with up to eight decimals. */
function shareOf(label: string): readonly Share[] {
  const [, percent] = /^percent\((\d{1,2}(?:\.\d{1,8})?|100)\)$/.exec(label) ?? [];
  return percent === undefined ? [] : [{ label, percent: Number(percent) }];
}

function steadyPercent(key: string): number {
  return (createHash('sha256').update(key).digest().readUInt32BE() / 2 ** 32) * 100;
}
