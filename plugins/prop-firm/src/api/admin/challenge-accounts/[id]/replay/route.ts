import { existingAccount } from "../../../../../lib/challenge-accounts/owned-account"
import { handle } from "../../../../../lib/handle"
import { EVALUATION_MODULE } from "../../../../../modules/evaluation"
import type EvaluationModuleService from "../../../../../modules/evaluation/service"
import { replayChallengeAccount } from "../../routes"

/** Reads only: the journal is folded beside what is stored, nothing is changed. */
export const POST = handle(
  replayChallengeAccount,
  async ({ params, scope }) => {
    const id = await existingAccount(scope, params.id)
    const evaluation = scope.resolve<EvaluationModuleService>(EVALUATION_MODULE)
    return { replay: await evaluation.replay(id) }
  }
)
