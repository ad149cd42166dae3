/** How full a bar is drawn and how loud its colour is. */
export type RoomLevel = "ok" | "near" | "gone" | "unknown"

const NEAR = 0.25

/** Level of a limit from the share of its allowance that is left (0 to 1). */
export function roomLevel(fraction: number | null | undefined): RoomLevel {
  if (fraction === null || fraction === undefined) {
    return "unknown"
  }
  if (fraction <= 0) {
    return "gone"
  }
  return fraction <= NEAR ? "near" : "ok"
}
