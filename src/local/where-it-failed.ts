/** Where an unforeseen error came from; its message stays out, because it may hold what people answered. */
export function whereItFailed(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return [error.name, ...(error.stack ?? '').split('\n    at ').slice(1, 4)].join(' < ');
}
