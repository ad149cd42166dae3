import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { AccountCache } from "./account-cache"
import { findSeen } from "./find-seen"
import { GroupBuilder } from "./group-builder"
import { loadAccounts } from "./load-accounts"
import type { AccountsWanted } from "./load-accounts"
import { QueueFull } from "./submission"
import { eventsSubmission } from "./events-submission"
import type { EventsSubmission } from "./events-submission"
import type { Submission, SubmissionResult } from "./submission"
import { HeadMoved, writeGroup } from "./write-group"

/** Events waiting at most; more are refused so that memory never grows. */
const MOST_WAITING = 60_000
const MOST_IN_GROUP = 20_000
const MOST_RETRIES = 8
const UNIQUE_VIOLATION = "23505"
/** SQLSTATE class of values the database cannot keep. */
const DATA_EXCEPTION = "22"

type Waiting = {
  submission: EventsSubmission
  size: number
  resolve: (result: SubmissionResult) => void
  reject: (reason: unknown) => void
}

const sizeOf = (submission: EventsSubmission) =>
  submission.kind === "wire"
    ? submission.items.length
    : submission.events.length

/**
 * Evaluates and commits what is submitted, in order of arrival. While one commit
 * is in flight, what arrives is gathered and committed together next, so that
 * many small batches cost one transaction. The answer comes after the commit.
 */
export class Committer {
  private readonly cache = new AccountCache()
  private queue: Waiting[] = []
  private waiting = 0
  private running = false

  constructor(private readonly knex: Knex) {}

  /**
   * @throws BatchRefused when an event cannot be evaluated (nothing is written),
   * QueueFull when too much waits already.
   */
  submit(submitted: Submission): Promise<SubmissionResult> {
    const submission = eventsSubmission(submitted)
    const size = sizeOf(submission)
    if (this.waiting > 0 && this.waiting + size > MOST_WAITING) {
      return Promise.reject(new QueueFull(1))
    }
    return new Promise((resolve, reject) => {
      this.queue.push({ submission, size, resolve, reject })
      this.waiting += size
      void this.run()
    })
  }

  /** Logins without an account state; those in memory cost no question. */
  async unknownLogins(
    connectionId: string,
    logins: string[]
  ): Promise<string[]> {
    const missing = logins.filter(
      (login) => !this.cache.getByLogin(connectionId, login)
    )
    if (missing.length === 0) {
      return []
    }
    const rows = await this.knex("prop_account_state")
      .where("connection_id", connectionId)
      .whereRaw("login = any(?)", [missing])
      .select<{ login: string }[]>("login")
    const found = new Set(rows.map(({ login }) => login))
    return missing.filter((login) => !found.has(login))
  }

  private async run(): Promise<void> {
    if (this.running) {
      return
    }
    this.running = true
    try {
      while (this.queue.length > 0) {
        const group = this.takeGroup()
        await this.commitOrReject(group)
        this.waiting -= group.reduce((sum, { size }) => sum + size, 0)
      }
    } finally {
      this.running = false
    }
  }

  private takeGroup(): Waiting[] {
    let size = 0
    let count = 0
    for (const next of this.queue) {
      if (count > 0 && size + next.size > MOST_IN_GROUP) {
        break
      }
      size += next.size
      count += 1
    }
    return this.queue.splice(0, count)
  }

  private async commitOrReject(group: Waiting[]): Promise<void> {
    try {
      await this.commit(group)
    } catch (error) {
      this.cache.clear()
      if (group.length > 1 && isAboutData(error)) {
        for (const one of group) {
          await this.commitOrReject([one])
        }
        return
      }
      group.forEach(({ reject }) => reject(error))
    }
  }

  /**
   * Evaluates at the presumed heads; where they moved, reads again and retries.
   * Nothing fences a refusal, so it is only given on states that were just read.
   */
  private async commit(group: Waiting[]): Promise<void> {
    let isReread = false
    for (let attempt = 1; ; attempt++) {
      await this.loadMissing(group)
      const seen = await findSeen(this.knex, this.cache, group)
      const builder = new GroupBuilder(this.cache, seen)
      const outcomes = group.map((waiting) => draft(builder, waiting))
      const refused = outcomes.filter(({ isRefused }) => isRefused)
      if (refused.length > 0 && !isReread) {
        isReread = true
        this.forget(refused.map(({ submission }) => submission))
        continue
      }
      try {
        if (!builder.isEmpty) {
          await writeGroup(this.knex, builder.built)
        }
      } catch (error) {
        if (attempt < MOST_RETRIES && this.mayRetry(error)) {
          continue
        }
        throw error
      }
      const { accounts, heads } = builder.built
      this.cache.commit(
        accounts.values(),
        new Map([...heads].map(([part, { to }]) => [part, to]))
      )
      outcomes.forEach(({ settle }) => settle())
      return
    }
  }

  private mayRetry(error: unknown): boolean {
    if (error instanceof HeadMoved) {
      this.cache.drop(error.parts)
      return true
    }
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) {
      this.cache.clear()
      return true
    }
    return false
  }

  /** Drops the partitions of these submissions' accounts from memory. */
  private forget(submissions: EventsSubmission[]): void {
    const accounts = submissions.flatMap((submission) =>
      submission.kind === "own"
        ? this.cache.get(submission.challengeAccountId)
        : submission.items.map(({ login }) =>
            this.cache.getByLogin(submission.connectionId, login)
          )
    )
    this.cache.drop(accounts.flatMap((account) => account?.part ?? []))
  }

  /**
   * What is read may show that a partition has moved, which drops accounts of it
   * that were known before: those are read then, until nothing new is found.
   */
  private async loadMissing(group: Waiting[]): Promise<void> {
    for (let round = 0; round < MOST_RETRIES; round++) {
      let found = 0
      for (const wanted of this.missingOf(group)) {
        const loaded = await loadAccounts(this.knex, wanted)
        found += loaded.length
        this.cache.addLoaded(loaded)
      }
      if (found === 0) {
        return
      }
    }
  }

  private missingOf(group: Waiting[]): AccountsWanted[] {
    const ids = new Set<string>()
    const logins = new Map<string, Set<string>>()
    for (const { submission } of group) {
      if (submission.kind === "own") {
        if (!this.cache.get(submission.challengeAccountId)) {
          ids.add(submission.challengeAccountId)
        }
        continue
      }
      const { connectionId, items } = submission
      for (const { login } of items) {
        if (!this.cache.getByLogin(connectionId, login)) {
          const wanted = logins.get(connectionId) ?? new Set()
          logins.set(connectionId, wanted.add(login))
        }
      }
    }
    const wanted: AccountsWanted[] = [...logins].map(
      ([connectionId, names]) => ({ connectionId, logins: [...names] })
    )
    if (ids.size > 0) {
      wanted.push({ ids: [...ids] })
    }
    return wanted
  }
}

/** True where the values sent, not the database's health, made it refuse. */
const isAboutData = (error: unknown): boolean =>
  (error as { code?: string }).code?.startsWith(DATA_EXCEPTION) ?? false

type Outcome = {
  submission: EventsSubmission
  isRefused: boolean
  /** Tells the sender, once the commit is durable. */
  settle: () => void
}

/** Evaluates now; what the sender is told waits for the commit. */
function draft(
  builder: GroupBuilder,
  { submission, resolve, reject }: Waiting
): Outcome {
  try {
    const result = builder.add(submission)
    return { submission, isRefused: false, settle: () => resolve(result) }
  } catch (error) {
    return { submission, isRefused: true, settle: () => reject(error) }
  }
}
