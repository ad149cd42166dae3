import {
  parseProgram,
  platformOf,
  type ProgramDocument,
} from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pgConnection } from "../../../lib/pg-connection"
import { CHALLENGE_MODULE } from "../../../modules/challenge"
import type ChallengeModuleService from "../../../modules/challenge/service"
import { TRADING_MODULE } from "../../../modules/trading"
import type TradingModuleService from "../../../modules/trading/service"
import { newestImport } from "../../calendar/newest-import"
import { warnOfOldCalendar } from "../../calendar/warn-of-old-calendar"
import { chooseConnection } from "../../trading/choose-connection"
import { missingInputs, needsCalendar } from "../missing-inputs"

/**
 * Refuses a draft with rules that could never be judged, because what they need
 * does not arrive: a news calendar, open trades' results, other accounts' trades.
 * A calendar that has not been renewed lately raises a task and refuses nothing.
 *
 * @throws MedusaError `invalid_data` naming the rules and what they miss
 */
export const requireRuleInputsStep = createStep(
  "require-rule-inputs",
  async ({ program_id }: { program_id: string }, { container }) => {
    const { draft } = await container
      .resolve<ChallengeModuleService>(CHALLENGE_MODULE)
      .retrieveProgram(program_id)
    const parsed = parseProgram(draft)
    if (!parsed.ok) {
      return new StepResponse(null) // publishing names these problems itself
    }
    const knex = pgConnection(container)
    const newest = await newestImport(knex)
    const problems = missingInputs(parsed.program, {
      hasCalendar: newest !== null,
      capabilities: await capabilitiesOf(container, parsed.program),
    })
    if (problems.length > 0) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        problems.map(({ path, message }) => `${path}: ${message}`).join("; ")
      )
    }
    if (needsCalendar(parsed.program)) {
      await warnOfOldCalendar(knex, "A program with a news rule was published")
    }
    return new StepResponse(null)
  }
)

/** Before the firm has a connection, what any configured platform sends counts. */
async function capabilitiesOf(
  container: MedusaContainer,
  program: ProgramDocument
) {
  const trading = container.resolve<TradingModuleService>(TRADING_MODULE)
  const knex = pgConnection(container)
  const found = await Promise.all(
    program.phases.map(async ({ key }) => {
      const choices = program.platforms?.map((one) => one.key) ?? [null]
      const [declared = [], ...others] = await Promise.all(
        choices.map(async (chosen) => {
          const { platform } = platformOf(program, key, chosen)
          const connection = await chooseConnection(knex, platform)
          return trading
            .providerIds()
            .filter((id) => !connection || id === connection.provider)
            .flatMap((provider) =>
              trading.platform({ provider }).capabilities()
            )
        })
      )
      // What is promised has to hold on whichever platform the buyer takes.
      const everywhere = declared.filter((one) =>
        others.every((other) => other.includes(one))
      )
      return [key, everywhere] as const
    })
  )
  return new Map(found)
}
