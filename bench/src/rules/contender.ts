/** One thing that is timed. */
export interface Contender {
  /** Does one round of work and answers its events per second; what must be prepared is not timed. */
  round(): Promise<number> | number
  /** Throws where what was timed is wrong. */
  verify(): Promise<void> | void
}

/** A contender to be made in a process of its own, so that nobody pays for the memory or the types of another. */
export interface Entry {
  name: string
  accounts: number
  /** What its process is started with besides. */
  flags: readonly string[]
  make(): Contender
}
