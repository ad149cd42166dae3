import { canMove } from "../can-move"
import {
  CHALLENGE_ACCOUNT_STATUSES,
  challengeAccountMoves,
} from "../challenge-account-moves"
import { CHALLENGE_STATUSES, challengeMoves } from "../challenge-moves"
import { checkMoves } from "../check-moves"

describe("lifecycle", () => {
  it("reaches every status, and nothing is stuck", () => {
    expect(
      checkMoves(challengeMoves, "provisioning", [
        "won",
        "lost",
        "expired",
        "cancelled",
      ])
    ).toEqual([])
    expect(
      checkMoves(challengeAccountMoves, "provisioning", [
        "passed",
        "breached",
        "expired",
        "closed",
      ])
    ).toEqual([])
    expect(Object.keys(challengeMoves)).toEqual([...CHALLENGE_STATUSES])
    expect(Object.keys(challengeAccountMoves)).toEqual([
      ...CHALLENGE_ACCOUNT_STATUSES,
    ])
  })

  it("finds what is wrong with a table", () => {
    const moves = {
      a: { go: "b" },
      b: {},
      c: { go: "a" },
      d: { back: "a" },
    } as const
    expect(checkMoves<"a" | "b" | "c" | "d">(moves, "a", ["d"])).toEqual([
      "b is stuck",
      "nothing leads to c",
      "nothing leads to d",
      "d is terminal but can back",
    ])
  })

  it("moves, refuses, and remembers where a pause came from", () => {
    expect(canMove("challenge", "active", "win")).toBe("won")
    expect(canMove("challenge", "won", "lose")).toBeNull()
    expect(canMove("challenge", "active", "toString")).toBeNull()
    expect(canMove("challenge", "under_review", "resume", "active")).toBe(
      "active"
    )
    expect(canMove("challenge", "suspended", "resume")).toBeNull()
    expect(canMove("challenge_account", "passed", "breach")).toBe("breached")
    expect(canMove("challenge_account", "breached", "activate")).toBeNull()
  })
})
