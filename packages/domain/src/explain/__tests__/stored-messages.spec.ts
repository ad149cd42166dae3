import { readFileSync } from "node:fs"
import { join } from "node:path"
import { LOCALES } from "../locale"
import type { Message } from "../message"
import { renderMessage } from "../render-message"

/** Messages as decisions hold them in databases: their keys and values must be told for ever. */
const stored = JSON.parse(
  readFileSync(join(__dirname, "stored-messages.json"), "utf8")
) as Message[]

it.each(LOCALES)(
  "every message that was ever stored is told in %s",
  (locale) => {
    expect(stored.length).toBeGreaterThan(20)
    for (const message of stored) {
      expect(renderMessage(message, { locale })).not.toMatch(/[{}]|undefined/)
    }
  }
)
