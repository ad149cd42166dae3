/** A request's key has been answered before, or belongs to another body. */
export class KeyTaken extends Error {
  constructor(readonly key: string) {
    super(`The request key "${key}" is taken.`)
  }
}

/** SQLSTATE of a commit that a request key stopped. */
const KEY_TAKEN = "HW002"

/** Whether a commit failed because a key of its requests is taken. */
export const isKeyTaken = (error: unknown): boolean =>
  (error as { code?: string }).code === KEY_TAKEN
