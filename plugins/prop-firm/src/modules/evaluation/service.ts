import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  MedusaService,
} from "@medusajs/framework/utils"
import { findDue } from "./find-due"
import type { DueAccount, DueQuery } from "./find-due"
import { Committer } from "./journal/committer"
import type { Submission, SubmissionResult } from "./journal/submission"
import { Breach } from "./models/breach"
import { Decision } from "./models/decision"
import { replayAccount } from "./replay-account"
import type { ReplayResult } from "./replay-account"
import { startAccount } from "./start-account"
import type { StartAccountInput } from "./start-account"

/** Decides on every update of every challenge account, and can prove it later. */
class EvaluationModuleService extends MedusaService({
  Breach,
  Decision,
}) {
  private readonly knex: Knex
  private readonly committer: Committer

  constructor(cradle: Record<string, unknown>) {
    // eslint-disable-next-line prefer-rest-params -- MedusaService reads the arguments it was given
    super(...arguments)
    this.knex = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
    this.committer = new Committer(this.knex)
  }

  /** Puts a challenge account under evaluation; again changes nothing. */
  start(input: StartAccountInput): Promise<void> {
    return startAccount(this.knex, input)
  }

  /**
   * Evaluates events and answers when they and their consequences are durable.
   *
   * @throws BatchRefused (nothing written) or QueueFull (come again).
   */
  submit(submission: Submission): Promise<SubmissionResult> {
    return this.committer.submit(submission)
  }

  /** Which of these logins are not under evaluation. */
  unknownLogins(connectionId: string, logins: string[]): Promise<string[]> {
    return this.committer.unknownLogins(connectionId, logins)
  }

  /** Accounts for which time alone changes something by now. */
  due(query: DueQuery): Promise<DueAccount[]> {
    return findDue(this.knex, query)
  }

  /** Folds the journal anew and compares it with what is stored. */
  replay(challengeAccountId: string): Promise<ReplayResult> {
    return replayAccount(this.knex, challengeAccountId)
  }
}

export default EvaluationModuleService
