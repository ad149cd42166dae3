import type { TradingEvent } from "@highwater/domain"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  MedusaService,
} from "@medusajs/framework/utils"
import { dueBefore, findDue } from "./find-due"
import type { DueAccount, DueQuery } from "./find-due"
import { fireDue } from "./fire-due"
import type { Fired } from "./fire-due"
import type { CommitObserver } from "./journal/commit-observer"
import { Committer } from "./journal/committer"
import type { Submission, SubmissionResult } from "./journal/submission"
import { Sharing } from "./sharing/sharing"
import type { ShareOptions } from "./sharing/sharing"
import { Breach } from "./models/breach"
import { Decision } from "./models/decision"
import { readEvents } from "./replay/read-events"
import { readIdentity } from "./replay/read-identity"
import { replayAccount } from "./replay/replay-account"
import type { ReplayResult } from "./replay/replay-account"
import { GROUPS } from "./sharing/groups"
import { PARTS } from "./engine/part-of"
import { dropMonths } from "./retention/drop-months"
import type { DroppedMonths } from "./retention/drop-months"
import { Snapshots } from "./snapshot/snapshots"
import { StatesAhead } from "./snapshot/states-ahead"
import { startAccount } from "./start-account"
import type { StartAccountInput } from "./start-account"

export type EvaluationLoad = {
  /** How long the group that is being evaluated has been at it. */
  busySeconds: number
  ownedPartitions: number
  /** Submissions that wait for another process. */
  handedOver: number
  /** Whether Redis answers; null where nothing is shared through it. */
  redis: boolean | null
}

/** Decides on every update of every challenge account, and can prove it later. */
class EvaluationModuleService extends MedusaService({
  Breach,
  Decision,
}) {
  private readonly knex: Knex
  private readonly committer: Committer
  private readonly snapshots: Snapshots
  private readonly ahead: StatesAhead
  private sharing: Sharing | null = null

  constructor(cradle: Record<string, unknown>) {
    // eslint-disable-next-line prefer-rest-params -- MedusaService reads the arguments it was given
    super(...arguments)
    this.knex = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
    this.committer = new Committer(this.knex)
    this.snapshots = new Snapshots(
      this.committer.memory,
      this.committer.flusher
    )
    this.snapshots.start()
    this.ahead = new StatesAhead(
      this.committer.memory,
      () => this.committer.isIdle
    )
    this.ahead.start()
  }

  /** A clean stop writes everything down, so that the next start reads little. */
  __hooks = {
    onApplicationPrepareShutdown: async () => {
      await this.sharing?.stop()
      this.snapshots.stop()
      this.ahead.stop()
      await this.committer.flusher.stop()
      await this.snapshots.take()
    },
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
    return this.sharing
      ? this.sharing.submit(submission)
      : this.committer.submit(submission)
  }

  /**
   * Shares the work with other processes from now on, each owning some of the
   * partitions. Ends with the application.
   */
  async share(options: ShareOptions): Promise<void> {
    if (!this.sharing) {
      const { committer } = this
      this.sharing = new Sharing(
        this.knex,
        committer.memory.accounts,
        (submission) => committer.submit(submission),
        (ids) => committer.flusher.flushIds(ids),
        options
      )
      await this.sharing.start()
    }
  }

  /** Has somebody told of every commit of this process. */
  observe(observer: CommitObserver): void {
    this.committer.observer = observer
  }

  /** What this process has to do, for readiness and metrics. */
  async load(): Promise<EvaluationLoad> {
    const { sharing, committer } = this
    const since = committer.busySince
    return {
      busySeconds: since === null ? 0 : (performance.now() - since) / 1000,
      ownedPartitions: sharing
        ? (sharing.leases.owned.size * PARTS) / GROUPS
        : PARTS,
      handedOver: sharing?.waiting ?? 0,
      redis: sharing ? await sharing.isReachable() : null,
    }
  }

  /** Which of these logins are not under evaluation. */
  unknownLogins(connectionId: string, logins: string[]): Promise<string[]> {
    return this.sharing
      ? this.sharing.directory.learn(connectionId, logins)
      : this.committer.unknownLogins(connectionId, logins)
  }

  /** Accounts for which time alone changes something by now. */
  due(query: DueQuery): Promise<DueAccount[]> {
    return findDue(this.knex, query)
  }

  /** Evaluates what time has brought to these accounts by now: each reset and deadline at its instant. */
  fire(
    challengeAccountIds: string[],
    { now, graceMs }: Pick<DueQuery, "now" | "graceMs">
  ): Promise<Fired> {
    return fireDue(
      (submission) => this.submit(submission),
      challengeAccountIds,
      dueBefore(now, graceMs)
    )
  }

  /**
   * Brings what is shown of these accounts up to what is committed: under load
   * their rows may be a moment behind. Those of other processes are asked for
   * and not waited for.
   */
  settle(challengeAccountIds: string[]): Promise<void> {
    this.sharing?.askToSettle(challengeAccountIds)
    return this.committer.flusher.flushIds(challengeAccountIds)
  }

  /** Every event of a challenge account, in the order in which it was evaluated. */
  async events(challengeAccountId: string): Promise<TradingEvent[]> {
    const identity = await readIdentity(this.knex, challengeAccountId)
    return readEvents(this.knex, identity)
  }

  /** Drops months of the journal older than so many full ones before this; says what it could not. */
  dropMonths(monthsKept: number): Promise<DroppedMonths> {
    return dropMonths(this.knex, monthsKept, new Date())
  }

  /** Folds the journal anew and compares it with what is stored. */
  replay(challengeAccountId: string): Promise<ReplayResult> {
    return replayAccount(this.knex, challengeAccountId)
  }
}

export default EvaluationModuleService
