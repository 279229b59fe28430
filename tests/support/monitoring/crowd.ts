/** Somebody of a story, as every agency that meets her records it. */
export interface Someone {
  /** Tells her from everybody else of the story; each agency knows her under a pseudonym of its own. */
  readonly key: number;
  readonly sex: string;
  readonly age: string;
  readonly nationality: string;
  readonly group: string;
  readonly disability: string;
}

/** People of a story who have everything in common. */
export type Crowd = readonly Someone[];

/** So many different people; who is not told otherwise is a woman from Honduras who claimed asylum. */
export function crowd(size: number, who: Partial<Omit<Someone, 'key'>> = {}): Crowd {
  return Array.from({ length: size }, () => {
    met += 1;
    return { ...USUAL, ...who, key: met };
  });
}

/** The same people, of whom something is recorded otherwise at a later contact. */
export function nowRecorded(people: Crowd, as: Partial<Pick<Someone, 'group' | 'age'>>): Crowd {
  return people.map((someone) => ({ ...someone, ...as }));
}

const USUAL = {
  sex: 'FEMALE',
  age: 'AGE_18_59',
  nationality: 'HND',
  group: 'ASYLUM_SEEKER',
  disability: 'NO',
};

let met = 0;
