import type { Column } from '../disclosure/place.ts';
import type { Dimension } from './indicator-question.ts';

/** The column in which a dimension is counted. */
export function columnOf(dimension: Dimension): Column {
  return COLUMNS[dimension];
}

const COLUMNS: Readonly<Record<Dimension, Column>> = {
  SEX: 'sex',
  AGE: 'age_band',
  GROUP: 'population_group',
  NATIONALITY: 'nationality',
  DISABILITY: 'disability',
  CENTRE: 'centre_code',
};
