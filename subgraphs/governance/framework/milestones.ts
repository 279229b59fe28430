/** A milestone that the committee approved. */
export interface Milestone {
  readonly indicatorCode: string;
  readonly dueOn: string;
  readonly value: number;
}

/** What is due by certain period ends, where even progress cannot be expected. Illustrative. */
export const milestones: readonly Milestone[] = [
  { indicatorCode: 'OP7.1', dueOn: '2025-03-31', value: 150 },
  { indicatorCode: 'OP7.1', dueOn: '2025-09-30', value: 700 },
  { indicatorCode: 'OP7.1', dueOn: '2026-03-31', value: 1300 },
  { indicatorCode: 'OP7.2', dueOn: '2025-03-31', value: 5 },
  { indicatorCode: 'OP7.2', dueOn: '2025-09-30', value: 35 },
  { indicatorCode: 'OP7.2', dueOn: '2026-03-31', value: 70 },
  { indicatorCode: 'OP7.6', dueOn: '2025-09-30', value: 50 },
];
