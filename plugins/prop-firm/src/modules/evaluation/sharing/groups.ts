/**
 * Partitions are owned in groups, each with a queue of its own: more groups would
 * be shared more evenly among many processes, and cut requests into more pieces.
 */
export const GROUPS = 8

export const groupOf = (part: number): number => part % GROUPS
