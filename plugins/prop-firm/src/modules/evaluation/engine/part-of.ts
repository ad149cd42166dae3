/**
 * Partitions of the journal; each has a head that fences its commits. More of
 * them would make the rows of a commit short and the journal larger.
 */
export const PARTS = 16

/** The partition of a challenge account: FNV-1a of its id, stable for ever. */
export function partOf(challengeAccountId: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < challengeAccountId.length; i++) {
    hash = Math.imul(hash ^ challengeAccountId.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0) % PARTS
}
