import type { Dimension, IndicatorDefinition } from '../../framework/indicator-definition.ts';

/**
 * The dimensions over whose categories cells do not sum to the total.
 * One person visits two centres; and what one agency records as female, another may record as unknown.
 */
export function overlappingDimensions(
  { kind, breakdowns }: Pick<IndicatorDefinition, 'kind' | 'breakdowns'>,
  reporting: number,
): readonly Dimension[] {
  const declared = [...new Set(breakdowns.flat())];
  switch (kind) {
    case 'SERVICES':
    case 'STOCK':
      return [];
    case 'PEOPLE':
    case 'EMPLOYERS':
      return reporting > 1 ? declared : declared.filter((dimension) => dimension === 'CENTRE');
    default:
      return declared;
  }
}
