import { setTimeout as sleep } from "node:timers/promises"
import type { Memory } from "../memory/memory"

/** Few enough that nobody waits for them. */
const AT_ONCE = 10
const LOOK_EVERY_MS = 500
/** Of the time, at most so much is spent on it; less where updates come. */
const SHARE = 0.5
const SHARE_UNDER_LOAD = 0.1

/**
 * Reads the general form of accounts before it is asked for, one after another,
 * and keeps it packed: at a daily reset that of all of them is needed at once.
 */
export class StatesAhead {
  private next = 0
  private generation = 0
  private isStopped = false

  constructor(
    private readonly memory: Memory,
    private readonly isIdle: () => boolean
  ) {}

  start(): void {
    void this.run()
  }

  stop(): void {
    this.isStopped = true
  }

  /** Reads all there is room for. */
  async readAll(): Promise<void> {
    while (await this.readSome()) {
      await sleep(0)
    }
  }

  private async run(): Promise<void> {
    while (!this.isStopped) {
      const began = performance.now()
      // What cannot be read now is read when it is asked for.
      const isMore = await this.readSome().catch(() => false)
      const took = performance.now() - began
      const share = this.isIdle() ? SHARE : SHARE_UNDER_LOAD
      await sleep(isMore ? took / share - took : LOOK_EVERY_MS, undefined, {
        ref: false,
      })
    }
  }

  /** Answers whether there is more. */
  private readSome(): Promise<boolean> {
    const { accounts, mutex, partitions } = this.memory
    const { general, held } = accounts
    if (this.next >= held.length && accounts.generation === this.generation) {
      return Promise.resolve(false)
    }
    return mutex.run(async () => {
      if (accounts.generation !== this.generation) {
        this.generation = accounts.generation
        this.next = 0
      }
      const unread: number[] = []
      for (; this.next < held.length && unread.length < AT_ONCE; this.next++) {
        if (accounts.isCompact(this.next) && !general.has(this.next)) {
          unread.push(this.next)
        }
      }
      if (unread.length === 0 || !general.hasRoom) {
        return false
      }
      await partitions.catchUp(await partitions.readGeneral(unread))
      general.packAll(unread)
      return this.next < held.length
    })
  }
}
