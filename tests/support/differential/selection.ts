/** A selection as it is drawn, before its response keys are made to agree. */
export type Selection = FieldSelection | FragmentSelection;

/** Selections of one object. */
export type Selections = readonly Selection[];

/** A field with its arguments, and what is selected of its value. */
export interface FieldSelection {
  readonly kind: 'field';
  readonly parent: string;
  readonly name: string;
  readonly alias: string | null;
  readonly args: Readonly<Record<string, DrawnValue>>;
  readonly condition: Condition | null;
  readonly selections: Selections | null;
}

/** A fragment, inline or by a name. */
export interface FragmentSelection {
  readonly kind: 'inline' | 'named';
  /** The type condition; an inline fragment may do without. */
  readonly on: string | null;
  readonly condition: Condition | null;
  readonly selections: Selections;
}

/** `@skip` or `@include`, by a literal or a variable. */
export interface Condition {
  readonly directive: 'skip' | 'include';
  readonly by: boolean | 'b0' | 'b1' | 'b2';
}

/** The value of an argument, as a literal or as a variable of a type. */
export interface DrawnValue {
  readonly literal: string;
  readonly json: unknown;
  readonly type: string;
  readonly isVariable: boolean;
}

/** What is given for the variables of conditions; one that is not given has a default. */
export interface DrawnVariable {
  readonly value: boolean;
  readonly isDefault: boolean;
}

/** A drawn operation. */
export interface DrawnOperation {
  readonly selections: Selections;
  readonly variables: Readonly<Record<string, DrawnVariable>>;
}
