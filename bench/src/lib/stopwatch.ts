/** Processor time of the whole process so far, in seconds: garbage collection and helper threads included. */
const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}

/**
 * Events per second of one core, counted in processor time: what else runs on the machine takes the clock's time, not
 * ours, and work that is spread over helper threads is counted in full.
 */
export const stopwatch = (): ((events: number) => number) => {
  const begun = processorSeconds()
  return (events) => events / (processorSeconds() - begun)
}
