import type {
  AccountIdentity,
  EvaluatedAccount,
} from "../engine/evaluated-account"
import { packAccount, unpackAccount } from "./packed-account"

/** Kept as they are: some kilobytes each. */
const MOST_STATES = 4000
/** Kept packed, some two hundred bytes each, where they could be read again. */
const MOST_PACKED = 150_000

/**
 * The general form of accounts, by their index: what the compact form stands on,
 * or all there is of an account that has none. The ones not used for longest are
 * packed into short texts; what is written down and too much can be forgotten,
 * and read again.
 */
export class GeneralStates {
  private readonly states = new Map<number, EvaluatedAccount>()
  /** Of accounts that have not changed since they were packed. */
  private readonly texts = new Map<number, string>()
  /** Changed since they were written down: never forgotten. */
  readonly unwritten = new Set<number>()

  constructor(
    private readonly held: readonly (AccountIdentity | undefined)[]
  ) {}

  /** Whether more could be kept packed. */
  get hasRoom(): boolean {
    return this.texts.size < MOST_PACKED
  }

  has(index: number): boolean {
    return this.states.has(index) || this.texts.has(index)
  }

  get(index: number): EvaluatedAccount | undefined {
    const known = this.states.get(index)
    if (known) {
      return known
    }
    const packed = this.texts.get(index)
    const identity = this.held[index]
    if (packed === undefined || !identity) {
      return undefined
    }
    const account = unpackAccount(identity, packed)
    this.states.set(index, account)
    return account
  }

  set(index: number, account: EvaluatedAccount | undefined): void {
    this.states.delete(index)
    this.texts.delete(index)
    if (account) {
      this.states.set(index, account)
    }
  }

  /** An account packed, if it can be: the one that is kept, or one it was before. */
  packed(index: number, account: EvaluatedAccount): string | null {
    return this.states.get(index) === account
      ? this.pack(index)
      : packAccount(account)
  }

  /**
   * Packs accounts that are not asked for again soon: kept as they are, thousands
   * of them are moved about as the memory is tidied up.
   */
  packAll(indexes: Iterable<number>): void {
    for (const index of indexes) {
      if (this.pack(index) !== null) {
        this.states.delete(index)
      }
    }
  }

  /** Packs or forgets what is too much; only between evaluations. */
  trim(): void {
    let over = this.states.size - MOST_STATES
    for (const index of this.states.keys()) {
      if (over <= 0) {
        return
      }
      const isKept = this.unwritten.has(index)
      const isPacked = (isKept || this.hasRoom) && this.pack(index) !== null
      if (isPacked || !isKept) {
        this.states.delete(index)
        over -= 1
      }
    }
  }

  clear(): void {
    this.states.clear()
    this.texts.clear()
    this.unwritten.clear()
  }

  /** Keeps the account packed, where it can be. */
  private pack(index: number): string | null {
    const known = this.texts.get(index)
    if (known !== undefined) {
      return known
    }
    const account = this.states.get(index)
    const packed = account ? packAccount(account) : null
    if (packed !== null) {
      this.texts.set(index, packed)
    }
    return packed
  }
}
