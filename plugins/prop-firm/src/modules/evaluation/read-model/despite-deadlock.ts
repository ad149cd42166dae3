import { isDeadlock } from "./is-deadlock"

const MOST_TRIES = 5

/** Writes again what lost a deadlock: nothing of it was written. */
export async function despiteDeadlock(
  write: () => Promise<void>
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await write()
      return
    } catch (error) {
      if (!isDeadlock(error) || tries >= MOST_TRIES) {
        throw error
      }
    }
  }
}
