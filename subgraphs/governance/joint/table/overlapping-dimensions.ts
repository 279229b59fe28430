import type { Dimension, IndicatorDefinition } from '../../framework/indicator-definition.ts';

/**
 * The dimensions over which cells count the same twice, so that they do not sum to the total.
 * One person visits two centres; and what one agency records as female, another may record as unknown.
 * Of a percentage, an average and a median it is the cases that sum: each stands in one cell of a breakdown.
 */
export function overlappingDimensions(
  { kind, counted, breakdowns }: Pick<IndicatorDefinition, 'kind' | 'counted' | 'breakdowns'>,
  reporting: number,
): readonly Dimension[] {
  const declared = [...new Set(breakdowns.flat())];
  switch (kind) {
    case 'SERVICES':
    case 'STOCK':
    case 'WEIGHTED':
    case 'MEDIAN':
      return [];
    case 'PERCENTAGE':
      return counted === 'PEOPLE' && reporting > 1 ? declared : [];
    case 'PEOPLE':
    case 'EMPLOYERS':
      return reporting > 1 ? declared : declared.filter((dimension) => dimension === 'CENTRE');
    case 'SURVEY':
      return declared;
  }
}
