import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ulid } from "ulid"
import type { Submission, SubmissionResult } from "../journal/submission"
import type { Accounts } from "../memory/accounts"
import { partOf } from "../engine/part-of"
import { groupOf } from "./groups"
import { Leases } from "./leases"
import { PartDirectory } from "./part-directory"
import { Receiver } from "./receiver"
import { Router } from "./router"
import { Sender } from "./sender"

export type ShareOptions = {
  redisUrl: string
  /** Whether this process may own partitions; one that may not hands all work over. */
  mayOwn: boolean
}

type Evaluate = (submission: Submission) => Promise<SubmissionResult>

/** The evaluation shared among processes: who owns which partitions, and the ways between them. */
export class Sharing {
  readonly leases: Leases
  readonly directory: PartDirectory
  private readonly router: Router
  private readonly sender: Sender
  private readonly receiver: Receiver
  private isStopped = false

  constructor(
    knex: Knex,
    accounts: Accounts,
    private readonly evaluate: Evaluate,
    settle: (ids: string[]) => Promise<void>,
    { redisUrl, mayOwn }: ShareOptions
  ) {
    const me = ulid()
    this.receiver = new Receiver(redisUrl, evaluate)
    this.sender = new Sender(redisUrl, me, settle)
    this.leases = new Leases(knex, me, mayOwn, (owned) =>
      this.receiver.own(owned)
    )
    this.directory = new PartDirectory(knex, accounts)
    this.router = new Router(
      knex,
      this.leases,
      this.sender,
      this.directory,
      evaluate
    )
  }

  /** Partitions are this process's from the first answer of the database on. */
  start(): Promise<void> {
    return this.leases.start()
  }

  /** Hands partitions over, finishes what was begun, and evaluates the rest here. */
  async stop(): Promise<void> {
    if (this.isStopped) {
      return
    }
    this.isStopped = true
    await this.leases.stop().catch(() => undefined)
    await this.receiver.stop()
    await this.sender.stop()
  }

  submit(submission: Submission): Promise<SubmissionResult> {
    return this.isStopped
      ? this.evaluate(submission)
      : this.router.submit(submission)
  }

  /** Submissions that wait for another process. */
  get waiting(): number {
    return this.sender.waiting
  }

  /** Asks those who own these accounts to write what is shown of them. */
  askToSettle(ids: readonly string[]): void {
    if (this.isStopped || this.leases.isAlone) {
      return
    }
    const others = ids.filter((id) => !this.leases.owns(groupOf(partOf(id))))
    if (others.length > 0) {
      this.sender.askToSettle(others)
    }
  }

  /** Whether Redis answers now. */
  isReachable(): Promise<boolean> {
    return this.sender.isReachable()
  }
}
