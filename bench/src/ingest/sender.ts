import { createHmac } from "node:crypto"
import { random } from "../lib/random"
import { FIRST_SEQ } from "./account-names"
import { BatchBody } from "./batch-body"
import { Line } from "./line"
import type { LineAnswer } from "./line"

export interface SenderInput {
  port: number
  keyId: string
  secret: string
  /** Sends `x-highwater-clock` with the time of the updates. */
  isVirtual?: boolean
}

/** Accounts at the end that are sent for only where one is to be broken. */
export const RESERVED = 2000

/** Equities stay between these, where no rule is touched; in cents. */
const LOWEST = 10_010_000
const RANGE = 360_000

/** What one process sends for all accounts: their numbers go on from run to run. */
export interface Streams {
  seqs: Float64Array
  requests: number
  /** Updates that were answered with 200. */
  taken: number
  /** Accounts that were broken on purpose. */
  broken: number
}

export const newStreams = (accounts: number): Streams => ({
  seqs: new Float64Array(accounts).fill(FIRST_SEQ),
  requests: 0,
  taken: 0,
  broken: 0,
})

/**
 * One connection of a platform, with every so-many-th account for itself, so that
 * the updates of an account arrive in order.
 */
export class Sender {
  readonly #draw: () => number
  readonly #body: BatchBody
  readonly #share: number

  private constructor(
    private readonly line: Line,
    private readonly input: SenderInput,
    private readonly streams: Streams,
    private readonly place: number,
    private readonly of: number,
    batch: number
  ) {
    this.#body = new BatchBody(batch)
    this.#draw = random(1 + place)
    this.#share = Math.floor((streams.seqs.length - RESERVED) / of)
  }

  static async open(
    input: SenderInput,
    streams: Streams,
    place: number,
    of: number,
    batch: number
  ): Promise<Sender> {
    const line = await Line.open(input.port)
    return new Sender(line, input, streams, place, of, batch)
  }

  close(): void {
    this.line.close()
  }

  /** Sends one batch of updates of accounts drawn at random. */
  async send(now: number, broken?: number): Promise<LineAnswer> {
    const at = new Date(now).toISOString()
    this.#fill(Buffer.from(at), broken)
    const body = this.#body
    const answer = this.line.send(this.#head(at), body.bytes)
    const settled = await answer
    if (broken !== undefined) body.restore(0)
    if (settled.status === 200) this.streams.taken += body.count
    return settled
  }

  #fill(at: Buffer, broken: number | undefined): void {
    const { seqs } = this.streams
    const body = this.#body
    for (let row = 0; row < body.count; row += 1) {
      const drawn =
        Math.floor(this.#draw() * this.#share) * this.of + this.place
      const account = row === 0 && broken !== undefined ? broken : drawn
      const seq = (seqs[account] ?? 0) + 1
      seqs[account] = seq
      const cents = LOWEST + Math.floor(this.#draw() * RANGE)
      body.set(row, account, seq, at, cents)
    }
    if (broken !== undefined) body.breakFloors(0)
  }

  #head(at: string): string {
    const { keyId, secret, isVirtual } = this.input
    const timestamp = String(Date.now())
    const request = `bench-${this.streams.requests++}-${process.pid}`
    const { bytes } = this.#body
    const signature = createHmac("sha256", secret)
      .update(`${timestamp}.`)
      .update(isVirtual ? `${at}.` : "")
      .update(`request=${request}.`)
      .update(bytes)
      .digest("hex")
    return (
      "POST /platform/v1/events HTTP/1.1\r\nhost: localhost\r\n" +
      "content-type: application/json\r\n" +
      `content-length: ${bytes.length}\r\n` +
      `x-highwater-key: ${keyId}\r\n` +
      `x-highwater-timestamp: ${timestamp}\r\n` +
      (isVirtual ? `x-highwater-clock: ${at}\r\n` : "") +
      `x-highwater-request: ${request}\r\n` +
      `x-highwater-signature: ${signature}\r\n\r\n`
    )
  }
}
