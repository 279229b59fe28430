import type { Language } from '../generated/resolvers.ts';
import type { CentreRow } from './entities.ts';

/** A centre's name in a language; where it has none, the Spanish, the English or the French one. */
export function centreName({ code, nameEs, nameEn, nameFr }: CentreRow, lang: Language): string {
  const wanted = { ES: nameEs, EN: nameEn, FR: nameFr }[lang];
  return wanted ?? nameEs ?? nameEn ?? nameFr ?? code;
}
