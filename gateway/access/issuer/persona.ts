/** Somebody as whom the graph can be tried. */
export interface Persona {
  /** `governance-officer`, and the `sub` of her tokens after `persona:`. */
  readonly id: string;
  /** Who she is, in words. */
  readonly label: string;
  readonly agency: string | null;
  readonly member: string | null;
  /** The centres on whose records she works; null: all of her agency's. */
  readonly centres: readonly string[] | null;
  readonly scopes: readonly string[];
  /** The purposes that she may state. */
  readonly purposes: readonly string[];
}
