import { parseEvent, type TradingEvent } from "@highwater/domain"
import { InputError } from "./input-error"
import { parseJson } from "./parse-json"
import { readText } from "./read-text"

const LIMIT_BYTES = 512 * 1024 * 1024
const LIMIT_LINES = 100

const values = (text: string): unknown[] => {
  if (text.trimStart().startsWith("[")) {
    const list = parseJson(text, "events")
    return Array.isArray(list) ? (list as unknown[]) : [list]
  }
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => parseJson(line, `events[${index}]`))
}

/** The events of an NDJSON file (or a JSON array), every one checked. */
export const readEvents = async (file: string): Promise<TradingEvent[]> => {
  const problems: string[] = []
  const events = values(await readText(file, LIMIT_BYTES)).flatMap(
    (value, index) => {
      const parsed = parseEvent(value)
      if (parsed.ok) return [parsed.event]
      for (const { path, message } of parsed.problems) {
        const at = path === "" ? "" : `.${path}`
        problems.push(`events[${index}]${at}: ${message}`)
      }
      return []
    }
  )
  if (problems.length > 0) throw new InputError(problems.slice(0, LIMIT_LINES))
  return events
}
