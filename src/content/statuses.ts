/** How firmly a statement stands, from the public record to "we looked and found nothing". */
export const STATUSES = ['record', 'reported', 'alleged', 'estimated', 'worked-out', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];
