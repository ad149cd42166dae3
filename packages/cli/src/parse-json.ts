import { InputError } from "./input-error"

/** A JSON text as a value; `name` is what the message calls it. */
export const parseJson = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const detail = error instanceof Error ? error.message : "cannot be parsed"
    throw new InputError([`${name}: is not JSON: ${detail}`])
  }
}
