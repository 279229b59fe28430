import type { Language } from './generated/resolvers.ts';

/** A text in the languages in which it exists. */
export interface Labels {
  readonly en: string | null;
  readonly es: string | null;
  readonly fr: string | null;
}

/** The text in a language; where that is missing, the Spanish, the English or the French one. */
export function label(lang: Language, { en, es, fr }: Labels): string {
  const wanted = { EN: en, ES: es, FR: fr }[lang];
  return wanted ?? es ?? en ?? fr ?? '';
}
