import { qualityOf } from "../explain/quality-of"
import { renderMessage } from "../explain/render-message"
import { say } from "../explain/say"
import { instantValue } from "../explain/values/instant-value"
import type { Run } from "./run"

const allMet = ({ program, draft }: Run): boolean =>
  program.counting.length > 0 &&
  program.counting.every((index) => {
    const rule = draft.rules[index]
    const objective = program.rules[index]?.objective
    return rule && objective ? objective.met(rule, draft) : false
  })

/** Decides "passed": every objective that counts is met, and the outcome is still open. */
export const decideObjectives = (run: Run): void => {
  const { draft, program } = run
  const met = allMet(run)
  if (!met) draft.passRefused = false
  if (!met || draft.passRefused || draft.held || draft.outcome !== "open") {
    return
  }
  if (draft.feed === "good") {
    draft.outcome = "passed"
    return
  }
  draft.outcome = "undetermined"
  const message = say("undetermined.passed", {
    at: instantValue(run.at, run.program.timeZone),
    quality: qualityOf(draft),
  })
  for (const index of program.counting) {
    const rule = program.terms.rules[index]?.id ?? ""
    run.found.push({ rule, measured: null })
    run.questions.push({
      rule,
      reason: "feed",
      at: run.event.at,
      measured: null,
      limit: null,
      explanation: renderMessage(message),
      message,
    })
  }
}
