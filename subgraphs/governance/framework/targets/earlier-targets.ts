/** A target that the committee replaced. */
export interface EarlierTarget {
  readonly indicatorCode: string;
  readonly target: number;
  readonly effectiveTo: string;
  /** Why the target in force replaced it. */
  readonly changeReason: string;
}

/** Targets that were in force before; all illustrative. Progress until then stays measured against them. */
export const earlierTargets: readonly EarlierTarget[] = [
  {
    indicatorCode: 'OP3.2',
    target: 700,
    effectiveTo: '2025-03-31',
    changeReason: 'A certification takes half the time that was planned for it',
  },
];
