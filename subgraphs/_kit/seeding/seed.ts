import type { EntitySchema } from 'typeorm';

import type { InventedPerson } from './invented-population.ts';
import type { RowSink, Writer } from './insert-rows.ts';

/** Where an agency works: a centre, from a day to another (null: still). */
export interface PresenceRow {
  readonly centreCode: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A small invented data set: records only; reports arise from the indicators' questions. */
export interface Seed {
  readonly presence: readonly PresenceRow[];
  /** The tables it fills beside `person`, those that are referred to first. */
  // An EntitySchema is invariant in its row, so that a list of several can only be of `any`.

  readonly tables: readonly EntitySchema[];
  /** What does not depend on people; `scale` may widen it. */
  readonly things?: (into: RowSink, scale: number) => void;
  /** The records of one person; none where the agency never met her. */
  readonly person?: (into: RowSink, person: InventedPerson) => void;
  /** Facts from elsewhere that are loaded beside the invented records and never mixed with them. */
  readonly publicFacts?: (db: Writer) => Promise<number>;
}
