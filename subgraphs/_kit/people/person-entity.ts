import { defineTable } from '../database/define-table.ts';

/** A person as one agency knows her; `id` is that agency's own pseudonym. */
export interface PersonRow {
  readonly id: string;
  readonly sex: 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN';
  readonly nationality: string;
  readonly disability: 'YES' | 'NO' | 'UNKNOWN';
  readonly firstContactOn: string;
}

export const PersonEntity = defineTable<PersonRow>('person', {
  id: 'uuid',
  sex: 'text',
  nationality: 'text',
  disability: 'text',
  firstContactOn: 'date',
});
