/** One thing that is timed. Rounds of all contenders alternate, so that a noisy machine is noisy for all of them. */
export interface Contender {
  name: string
  accounts: number
  /** Does one round of work and answers its events per second; what must be prepared is not timed. */
  round(): Promise<number> | number
  /** Throws where what was timed is wrong. */
  verify(): Promise<void> | void
}
