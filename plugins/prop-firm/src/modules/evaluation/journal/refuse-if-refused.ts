import type { Decision } from "@highwater/domain"
import type { EvaluatedAccount } from "../engine/evaluated-account"
import type { Batch } from "../memory/batch"
import { problemOf } from "./problem-of"
import { BatchRefused } from "./submission"

/** @throws BatchRefused naming the row, where the engine has refused its event */
export function refuseIfRefused(
  { before, decision }: { before: EvaluatedAccount; decision: Decision },
  batch: Batch,
  row: number
): void {
  const { refused } = decision
  if (!refused || refused.length === 0) {
    return
  }
  const seq = batch.seq[row] ?? Number.NaN
  throw new BatchRefused(
    refused.map(({ path, message }) =>
      problemOf(
        row,
        before.login,
        Number.isNaN(seq) ? null : seq,
        path === "" ? "event" : `event.${path}`,
        message
      )
    )
  )
}
