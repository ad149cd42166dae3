import { type ChildProcess, fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Entry } from "./contender"
import { entries } from "./entries"

/** A contender at work in another process. */
export interface Rival {
  entry: Entry
  round(): Promise<number>
  verify(): Promise<void>
  stop(): void
}

interface Answer {
  rate?: number
  error?: string
}

const answerOf = (child: ChildProcess, name: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const gone = (code: number | null) =>
      reject(new Error(`${name} ended with code ${code}`))
    child.once("exit", gone)
    child.once("message", ({ rate, error }: Answer) => {
      child.off("exit", gone)
      if (rate === undefined) reject(new Error(error))
      else resolve(rate)
    })
  })

/** Starts a contender by its place among the entries, and waits until it is ready. */
const startRival = async (entry: Entry, place: number): Promise<Rival> => {
  const script = fileURLToPath(new URL("contender.mjs", import.meta.url))
  const child = fork(script, [String(place)], {
    execArgv: [...process.execArgv, ...entry.flags],
  })
  const ask = (what: string): Promise<number> => {
    const answer = answerOf(child, entry.name)
    child.send(what)
    return answer
  }
  await answerOf(child, entry.name)
  return {
    entry,
    round: () => ask("round"),
    verify: async () => void (await ask("verify")),
    stop: () => void child.kill(),
  }
}

/** Starts all contenders, one after the other. */
export const startRivals = async (): Promise<Rival[]> => {
  const rivals: Rival[] = []
  for (const [place, entry] of entries.entries()) {
    rivals.push(await startRival(entry, place))
  }
  return rivals
}
