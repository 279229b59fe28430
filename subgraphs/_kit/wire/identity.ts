/** Who is asking, as the gateway established it and as every agency reads it again. */
export interface Identity {
  /** A staff member's, a tool's or a service's pseudonym; `public` where nobody said who she is. */
  readonly sub: string;
  /** The agency for which she works, as an `AgencyCode`; null for others. */
  readonly agency: string | null;
  /** The committee's member for which she speaks, `MX-COMAR`; null for others. */
  readonly member: string | null;
  /** What she may do, each as `agency:right`. */
  readonly scopes: readonly string[];
  /** The centres whose records she works on, by code; null: all of her agency's. */
  readonly centres: readonly string[] | null;
  /** What she reads sensitive records for, one of those that she may state; null where she states none. */
  readonly purpose: string | null;
}

/** Nobody in particular. */
export const publicIdentity: Identity = {
  sub: 'public',
  agency: null,
  member: null,
  scopes: [],
  centres: null,
  purpose: null,
};
