/** One difference between two programs. */
export interface ProgramChange {
  kind: "added" | "removed" | "changed"
  /** In one line. */
  text: string
  /** The rule's sentence before and after, where it is about a rule. */
  before: string | null
  after: string | null
  /** Keys of the sizes it holds for; null for all of them. */
  sizes: string[] | null
}
