import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Partitions } from "../snapshot/partitions"
import { Accounts } from "./accounts"
import { Changes } from "./changes"
import { Minutes } from "./minutes"
import { Mutex } from "./mutex"

/**
 * The state machine in memory: accounts of the partitions that were read, at the
 * heads they are presumed to stand at. Whoever reads or changes it holds the
 * mutex, so that only committed states are ever written or shown.
 */
export class Memory {
  readonly accounts = new Accounts()
  readonly minutes = new Minutes(this.accounts)
  readonly changes = new Changes(this.accounts)
  readonly mutex = new Mutex()
  readonly partitions: Partitions

  constructor(readonly knex: Knex) {
    const { accounts, minutes, changes } = this
    this.partitions = new Partitions(knex, accounts, minutes, changes)
  }

  /** The head a partition is presumed to stand at. */
  headOf(part: number): number {
    return this.partitions.heads.get(part) ?? 0
  }
}
