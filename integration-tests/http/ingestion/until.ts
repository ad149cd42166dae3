import { setTimeout as sleep } from "node:timers/promises"

/** Asks again until there is an answer; fails after twenty seconds, saying what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined>
): Promise<T> {
  const end = Date.now() + 20_000
  while (Date.now() < end) {
    const answer = await ask()
    if (answer !== null && answer !== undefined) {
      return answer
    }
    await sleep(100)
  }
  throw new Error(`Waited in vain until ${what}.`)
}
