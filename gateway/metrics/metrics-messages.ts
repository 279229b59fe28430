/** What workers and their primary say to each other so that any worker can tell the metrics of all. */
export type MetricsMessage =
  | { readonly metrics: 'wanted'; readonly id: number }
  | { readonly metrics: 'collect'; readonly id: number }
  | { readonly metrics: 'own'; readonly id: number; readonly snapshot: readonly object[] }
  | { readonly metrics: 'whole'; readonly id: number; readonly text: string };

/** Whether a message between processes is one of these; others may pass there too. */
export function isMetricsMessage(message: unknown): message is MetricsMessage {
  return typeof message === 'object' && message !== null && 'metrics' in message;
}
