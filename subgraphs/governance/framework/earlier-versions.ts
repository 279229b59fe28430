import type { Text } from './indicator-definition.ts';

/** A definition that was replaced, and by what wording it differed. */
export interface EarlierVersion {
  readonly indicatorCode: string;
  readonly title: Text;
  readonly note: string | null;
  readonly effectiveTo: string;
  /** Why the definition in force replaced it. */
  readonly changeReason: string;
}

/** Definitions that were in force before; all illustrative. History was not recalculated. */
export const earlierVersions: readonly EarlierVersion[] = [
  {
    indicatorCode: 'OP5.3',
    title: {
      en: 'Children under five vaccinated',
      es: 'Niñas y niños menores de cinco años vacunados',
      fr: 'Enfants de moins de cinq ans vaccinés',
    },
    note: 'Of children seen.',
    effectiveTo: '2025-06-30',
    changeReason:
      'The wording left open that the national scheme decides what is up to date for an age',
  },
  {
    indicatorCode: 'OP8.5',
    title: {
      en: 'Complaints answered within 15 days',
      es: 'Quejas respondidas en 15 días',
      fr: 'Plaintes traitées sous 15 jours',
    },
    note: null,
    effectiveTo: '2024-12-31',
    changeReason:
      'Feedback is counted beside complaints, and the exclusion of sexual exploitation and abuse is said',
  },
];
