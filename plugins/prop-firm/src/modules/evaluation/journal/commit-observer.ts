import type { Group } from "./group"

/** Is told of every commit, once for a whole group: nothing is counted event by event. */
export type CommitObserver = {
  /** A group is durable; its writing took so many milliseconds. */
  committed: (group: Pick<Group, "parts" | "late">, ms: number) => void
  /** Another process was faster: the group is evaluated again. */
  overtaken: () => void
}
