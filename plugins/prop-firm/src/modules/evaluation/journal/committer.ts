import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { Memory } from "../memory/memory"
import { Flusher } from "../read-model/flusher"
import { isDeadlock } from "../read-model/is-deadlock"
import { GroupBuilder } from "./group-builder"
import type { Group } from "./group"
import { isHeadMoved } from "./head-moved"
import { lookUp } from "./look-up"
import type { CommitObserver } from "./commit-observer"
import type { LookedUp } from "./looked-up"
import { addMissing, isMissing, nothingMissing } from "./missing"
import { draft } from "./draft"
import { findAccounts } from "./find-accounts"
import { isKeyTaken } from "./key-taken"
import { QueueFull } from "./submission"
import type { Submission, SubmissionResult } from "./submission"
import { toldWith } from "./told-with"
import { withoutTakenKeys } from "./taken-keys"
import { packMeanwhile } from "./pack-meanwhile"
import { sizeOf } from "./waiting"
import type { Waiting } from "./waiting"
import { writeGroup } from "./write-group"

/** Events waiting at most; more are refused so that memory never grows. */
const MOST_WAITING = 60_000
const MOST_IN_GROUP = 20_000
/** More senders at once would wait for what is written for readers. */
const FEW_AT_ONCE = 4
/** Senders who send one batch after another pause for less than this. */
const IDLE_MS = 20
/** So many accounts at once that time has something to do with are a daily reset. */
const MANY_DUE = 100
/** Others who commit to the same partitions may be faster again and again. */
const MOST_ATTEMPTS = 100
/** SQLSTATE of conflicts that are gone when it is tried again. */
const PASSING = new Set(["23505", "40001"])
/** SQLSTATE of a row that no month of the journal is there for. */
const NO_MONTH = "23514"
/** SQLSTATE class of values the database cannot keep. */
const DATA_EXCEPTION = "22"

/**
 * Evaluates and commits what is submitted, in order of arrival. While one commit
 * is in flight, what arrives is gathered and committed together next, so that
 * many small batches cost one commit. The answer comes after it.
 */
export class Committer {
  readonly memory: Memory
  readonly flusher: Flusher
  private queue: Waiting[] = []
  private waiting = 0
  /** When the evaluation of what is running began; null while nothing is. */
  busySince: number | null = null
  private idleSince = -Infinity
  observer: CommitObserver | null = null

  constructor(private readonly knex: Knex) {
    this.memory = new Memory(knex)
    this.flusher = new Flusher(this.memory, () => this.isIdle)
  }

  /** Whether nothing runs, and nothing has just ended: between two batches of many it is not idle. */
  get isIdle(): boolean {
    return (
      this.busySince === null && performance.now() - this.idleSince > IDLE_MS
    )
  }

  /**
   * @throws BatchRefused when an event cannot be evaluated (nothing is written),
   * QueueFull when too much waits already.
   */
  submit(submission: Submission): Promise<SubmissionResult> {
    const size = sizeOf(submission)
    if (this.waiting > 0 && this.waiting + size > MOST_WAITING) {
      return Promise.reject(new QueueFull(1))
    }
    if (submission.kind === "due" && submission.accounts.length >= MANY_DUE) {
      this.flusher.holdBack()
    }
    return new Promise((resolve, reject) => {
      this.queue.push({ submission, size, resolved: null, resolve, reject })
      this.waiting += size
      void this.run()
    })
  }

  /** Logins without an account state; those in memory cost no question. */
  async unknownLogins(
    connectionId: string,
    logins: string[]
  ): Promise<string[]> {
    const { accounts } = this.memory
    const missing = logins.filter(
      (login) => accounts.indexOfLogin(connectionId, login) === undefined
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
    if (this.busySince !== null) {
      return
    }
    this.busySince = performance.now()
    try {
      while (this.queue.length > 0) {
        this.busySince = performance.now()
        const group = this.takeGroup()
        await this.memory.mutex.run(() => this.commitOrReject(group))
        this.waiting -= group.reduce((sum, { size }) => sum + size, 0)
      }
    } finally {
      this.busySince = null
      this.idleSince = performance.now()
    }
    this.flusher.wake()
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
      if (group.length > 1 && isAboutData(error)) {
        for (const one of group) {
          await this.commitOrReject([one])
        }
        return
      }
      group.forEach(({ reject }) => reject(error))
    }
    this.flusher.wake()
  }

  /**
   * Evaluates at the presumed heads; what is lacking is read, and where heads
   * moved, what others have committed; then all is evaluated again. Nothing fences
   * a refusal, so it is only given on states that were just brought up to date.
   */
  private async commit(waiting: Waiting[]): Promise<void> {
    let group = waiting
    const lookedUp: LookedUp = { histories: new Map(), seen: new Map() }
    const wanted = nothingMissing()
    let isCurrent = false
    for (let attempt = 1; ; attempt++) {
      const { accounts, minutes, partitions } = this.memory
      group = await findAccounts(this.memory, group)
      const undo = accounts.begin()
      const finished = minutes.finished.length
      const rollBack = () => {
        accounts.rollBack(undo)
        minutes.finished.truncate(finished)
      }
      const builder = new GroupBuilder(
        accounts,
        minutes,
        partitions.heads,
        lookedUp
      )
      const outcomes = group.map((one) => draft(builder, one))
      if (attempt > MOST_ATTEMPTS) {
        rollBack()
        throw new MedusaError(
          MedusaError.Types.CONFLICT,
          "Others committed to the same accounts again and again."
        )
      }
      if (isMissing(builder.missing)) {
        rollBack()
        addMissing(wanted, builder.missing)
        forget(lookedUp)
        await lookUp(this.memory, wanted, lookedUp)
        continue
      }
      if (!isCurrent && outcomes.some(({ isRefused }) => isRefused)) {
        rollBack()
        forget(lookedUp)
        await partitions.catchUp([...partitions.heads.keys()])
        isCurrent = true
        continue
      }
      const built = builder.built
      try {
        await this.write(built, group.length)
      } catch (error) {
        rollBack()
        forget(lookedUp)
        if (isKeyTaken(error) && attempt < MOST_ATTEMPTS) {
          group = await withoutTakenKeys(this.knex, group)
        } else {
          await this.reread(error, attempt)
        }
        continue
      }
      outcomes.forEach(({ settle }) => settle())
      return
    }
  }

  private async write(group: Group, count: number): Promise<void> {
    const { memory } = this
    const { accounts, changes, partitions } = memory
    const changed = accounts.changed().slice()
    if (group.parts.size === 0 && group.answers.size === 0) {
      accounts.commit()
      return
    }
    const isQuiet = this.queue.length === 0 && count <= FEW_AT_ONCE
    const told = await toldWith(memory, group, changed, isQuiet)
    const began = performance.now()
    const [opened] = await Promise.all([
      packMeanwhile(changes, told.later.opened),
      writeGroup(this.knex, group, told),
    ])
    this.observer?.committed(group, performance.now() - began)
    accounts.commit()
    memory.minutes.finished.drop(told.finished)
    group.parts.forEach(({ from }, part) =>
      partitions.heads.set(part, from + 1)
    )
    for (let n = 0; n < changed.length; n++) {
      changes.add(changed[n] ?? 0)
    }
    group.general.forEach((index) => accounts.general.unwritten.add(index))
    for (const index of told.indexes) {
      changes.accounts.delete(index)
      accounts.general.unwritten.delete(index)
    }
    changes.opened.drop(told.opened)
    opened.forEach((one) => changes.addOpened(one))
    accounts.general.packAll(opened.map(({ index }) => index))
    accounts.general.trim()
    told.later.candles.forEach((candle) => changes.addCandle(candle))
    told.later.connections.forEach((times, id) =>
      changes.addConnection(id, times)
    )
  }

  /** @throws the error where it is not one that others' commits explain */
  private async reread(error: unknown, attempt: number): Promise<void> {
    const { partitions } = this.memory
    const { code } = error as { code?: string }
    if (attempt >= MOST_ATTEMPTS) {
      throw error
    }
    if (isHeadMoved(error)) {
      this.observer?.overtaken()
      await this.memory.partitions.catchUp([...partitions.heads.keys()])
    } else if (code === NO_MONTH) {
      await this.knex.raw("select prop_journal_months()")
    } else if (isDeadlock(error)) {
      // Nothing was written and nobody was faster: what is in memory stands.
      return
    } else if (code !== undefined && PASSING.has(code)) {
      partitions.clear()
    } else {
      throw error
    }
  }
}

/** True where the values sent, not the database's health, made it refuse. */
const isAboutData = (error: unknown): boolean =>
  (error as { code?: string }).code?.startsWith(DATA_EXCEPTION) ?? false

/** What was looked up may be otherwise after others' commits. */
function forget({ histories, seen }: LookedUp): void {
  histories.clear()
  seen.clear()
}
