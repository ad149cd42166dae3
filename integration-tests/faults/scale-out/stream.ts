import { setTimeout as sleep } from "node:timers/promises"
import { signBatch, type SigningKey } from "@highwater/testing"

const FIRST = Date.UTC(2025, 2, 3, 10)
/** One numbering for all streams of a run, so that those of the same logins follow each other. */
let sequence = 0

type Options = {
  /** Where batches go; the next one when one does not answer. */
  entrances: readonly string[]
  key: SigningKey
  logins: readonly string[]
  /** Of this stream alone, in its request keys. */
  name: string
  /** Without, requests bear no key. */
  isKeyed?: boolean
  /** Events of now, of a connection on the wall clock. */
  isLive?: boolean
}

/**
 * A sender as the documentation asks for one: it numbers its events, sends a
 * batch again, with the same key, until it is acknowledged, and elsewhere where
 * nobody answers.
 */
export class Stream {
  readonly acknowledged = new Set<string>()
  /** How often each status was answered; 0 is no answer. */
  readonly statuses = new Map<number, number>()
  /** Milliseconds to each acknowledgement, sends that failed included. */
  readonly waits: number[] = []
  private entrance = 0
  private isRunning = false
  private done: Promise<void> = Promise.resolve()

  constructor(private readonly options: Options) {}

  start(): void {
    this.isRunning = true
    this.done = this.run()
  }

  async stop(): Promise<void> {
    this.isRunning = false
    await this.done
  }

  private async run(): Promise<void> {
    while (this.isRunning) {
      await this.sendNext()
    }
  }

  /** Sends one event of every login, until it is acknowledged. */
  async sendNext(): Promise<void> {
    const { logins, key, name, isKeyed = true, isLive = false } = this.options
    const seq = ++sequence
    const at = new Date(isLive ? Date.now() : FIRST + seq * 100).toISOString()
    const equity = (99_900 + (seq % 7)).toFixed(2)
    const body = JSON.stringify(
      logins.map((login) => ({
        login,
        seq,
        event: { type: "equity", at, balance: "100000", equity },
      }))
    )
    const signed = {
      ...(isLive ? {} : { clock: at }),
      ...(isKeyed ? { request: `${name}-${seq}` } : {}),
    }
    const began = performance.now()
    for (;;) {
      const headers = signBatch(key, body, signed)
      const answer = await this.post(body, headers)
      const isTaken = answer.includes(`"accepted":${logins.length},`)
      if (isTaken || (!isKeyed && answer.includes(`"accepted":`))) {
        break
      }
      await sleep(100)
    }
    this.waits.push(performance.now() - began)
    logins.forEach((login) => this.acknowledged.add(`${login} ${seq}`))
  }

  private async post(
    body: string,
    headers: Record<string, string>
  ): Promise<string> {
    const { entrances } = this.options
    const url = entrances[this.entrance % entrances.length] ?? ""
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
        signal: AbortSignal.timeout(15_000),
      })
      this.count(response.status)
      const text = await response.text()
      if (response.ok) {
        return text
      }
      if (response.status < 500 && response.status !== 429) {
        throw new Error(`${response.status} ${text}`)
      }
    } catch (error) {
      if (/^4\d\d /.test((error as Error).message)) {
        throw error
      }
      this.count(0)
    }
    this.entrance += 1
    return ""
  }

  private count(status: number): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
  }
}
