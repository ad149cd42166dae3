/** An instant as answers carry it: ISO 8601 in UTC. */
export const iso = (at: Date | string): string => new Date(at).toISOString()

/** The same for what may not have happened yet. */
export const isoOrNull = (at: Date | string | null): string | null =>
  at === null ? null : iso(at)
