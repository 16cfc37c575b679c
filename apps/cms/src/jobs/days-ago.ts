const dayMs = 24 * 60 * 60 * 1000;

/** ISO 8601. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * dayMs).toISOString();
