import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeSync,
} from "node:fs"
import { join } from "node:path"

import type { GeneratorState } from "../generator/generate-hour"
import type { MarketState } from "./market"
import type { Batch } from "./queue"
import type { ClosedTrade, Login } from "./types"

/** Everything a restart needs; written before a single event of it is sent. */
export type SavedState = {
  format: "highwater.simulated-platform/1"
  seed: number
  market: MarketState
  generators: Record<string, GeneratorState>
  /** Recording in use, by symbol. */
  recordings: Record<string, string>
  logins: Login[]
  /** Idempotency key of an opened login -> its login. */
  keys: Record<string, string>
  /** Logins of which the firm has acknowledged an event. */
  known: string[]
  tickets: number
  nextLogin: number
  /** Unacknowledged events: sent again after a restart, unchanged. */
  queue: Batch[]
  /** Length of the trades file that belongs to this state. */
  tradesBytes: number
}

export type FiledTrade = { login: string; trade: ClosedTrade }

/**
 * State on disk. The state file is replaced as a whole by a rename, so that a
 * killed process leaves the old one or the new one; closed trades are appended
 * to a second file, and what a state does not cover is cut off at the start.
 */
export class Store {
  private readonly statePath: string
  private readonly tradesPath: string
  private tradesBytes = 0

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.statePath = join(folder, "state.json")
    this.tradesPath = join(folder, "trades.ndjson")
  }

  /** The last state, or null at a first start. Throws when it is not ours. */
  load(): { state: SavedState; trades: FiledTrade[] } | null {
    if (!existsSync(this.statePath)) {
      if (existsSync(this.tradesPath)) truncateSync(this.tradesPath, 0)
      return null
    }
    const state = this.readState()
    this.tradesBytes = state.tradesBytes
    return { state, trades: this.loadTrades() }
  }

  /**
   * Writes a state and the trades closed since the last one. With `durable` it
   * also waits for the disk, so that it survives a power cut.
   */
  save(
    state: Omit<SavedState, "format" | "tradesBytes">,
    trades: readonly FiledTrade[],
    durable: boolean
  ): void {
    if (trades.length > 0) {
      const lines = trades.map((one) => `${JSON.stringify(one)}\n`).join("")
      appendFileSync(this.tradesPath, lines)
      this.tradesBytes += Buffer.byteLength(lines)
    }
    const whole: SavedState = {
      format: "highwater.simulated-platform/1",
      ...state,
      tradesBytes: this.tradesBytes,
    }
    const temporary = `${this.statePath}.new`
    const file = openSync(temporary, "w")
    writeSync(file, JSON.stringify(whole))
    if (durable) fsyncSync(file)
    closeSync(file)
    renameSync(temporary, this.statePath)
  }

  private readState(): SavedState {
    let state: SavedState
    try {
      state = JSON.parse(readFileSync(this.statePath, "utf8")) as SavedState
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new RangeError(
        `DATA_DIR: ${this.statePath} cannot be read (${reason}); move it away to start anew`
      )
    }
    if (state.format !== "highwater.simulated-platform/1")
      throw new RangeError(
        `DATA_DIR: ${this.statePath} is not a state of this program`
      )
    return state
  }

  private loadTrades(): FiledTrade[] {
    if (!existsSync(this.tradesPath)) return []
    truncateSync(this.tradesPath, this.tradesBytes)
    return readFileSync(this.tradesPath, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as FiledTrade)
  }
}
