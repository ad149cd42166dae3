import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { GROUPS } from "./groups"

const EVERY_MS = 1000
/** A process that was not heard of for this long owns nothing any more. */
const LIVES_MS = 5000

/** Requests are repeated within this time after their answer was lost. */
const SHARED_MS = 600_000

type LeaseRow = { part_group: number; owner: string; epoch: string }

/**
 * Who owns which groups of partitions, as it was a second ago at most. Nothing
 * depends on it being right: the sequence of the head is what fences commits. A
 * process that cannot reach the database knows of no owners.
 */
export class Leases {
  private owners = new Map<number, string>()
  private validUntil = -Infinity
  private sharedUntil = performance.now() + SHARED_MS
  private timer: NodeJS.Timeout | null = null
  private beating: Promise<void> = Promise.resolve()
  private isStopped = false

  /** @param onChange is told the groups this process owns, whenever they change */
  constructor(
    private readonly knex: Knex,
    readonly me: string,
    private readonly mayOwn: boolean,
    private readonly onChange: (owned: ReadonlySet<number>) => void
  ) {}

  /** Says that this process lives, now and every second. */
  async start(): Promise<void> {
    await this.beat()
    this.timer = setInterval(() => {
      this.beating = this.beating.then(() => this.beat())
    }, EVERY_MS)
    this.timer.unref()
  }

  /** Hands all groups over at once. */
  async stop(): Promise<void> {
    if (this.isStopped) {
      return
    }
    this.isStopped = true
    clearInterval(this.timer ?? undefined)
    await this.beating
    this.set(new Map())
    if (this.mayOwn) {
      await this.knex.raw("select prop_evaluation_leave(?)", [this.me])
    }
  }

  /** The process that owns a group, or null where that is not known. */
  ownerOf(group: number): string | null {
    return performance.now() < this.validUntil
      ? (this.owners.get(group) ?? null)
      : null
  }

  owns(group: number): boolean {
    return this.ownerOf(group) === this.me
  }

  get owned(): Set<number> {
    const all = Array.from({ length: GROUPS }, (_, group) => group)
    return new Set(all.filter((group) => this.owns(group)))
  }

  /** True where there is nobody to hand work to. */
  get isAlone(): boolean {
    if (performance.now() >= this.validUntil) {
      return true
    }
    for (const owner of this.owners.values()) {
      if (owner !== this.me) {
        return false
      }
    }
    return true
  }

  /** Whether requests that come now may have been cut among processes before. */
  get isShared(): boolean {
    return performance.now() < this.sharedUntil
  }

  private async beat(): Promise<void> {
    if (this.isStopped) {
      return
    }
    const began = performance.now()
    try {
      const { rows } = await this.knex.raw<{ rows: LeaseRow[] }>(
        "select * from prop_evaluation_beat(?, ?, ? * interval '1 millisecond')",
        [this.me, this.mayOwn, LIVES_MS]
      )
      this.validUntil = began + LIVES_MS
      if (!this.isStopped) {
        this.set(new Map(rows.map((row) => [row.part_group, row.owner])))
        if (!this.isAlone) {
          this.sharedUntil = began + SHARED_MS
        }
      }
    } catch {
      // Without the database nothing can be committed anyway; it is asked again.
    }
  }

  private set(owners: Map<number, string>): void {
    const before = [...this.owners].filter(([, owner]) => owner === this.me)
    this.owners = owners
    const owned = [...owners].filter(([, owner]) => owner === this.me)
    const isSame =
      before.length === owned.length &&
      owned.every(([group]) => before.some(([other]) => other === group))
    if (!isSame) {
      this.onChange(new Set(owned.map(([group]) => group)))
    }
  }
}
