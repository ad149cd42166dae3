import { SaxesParser } from "saxes"
import { calendarRefused } from "./calendar-refused"
import type { RowRemark } from "./calendar-row"

/** One `<event>` with the texts of its children, and the line it begins on. */
type XmlEvent = { line: number; fields: Map<string, string> }

type XmlEvents = {
  /** Name of the first element. */
  root: string
  events: XmlEvent[]
  /** Places where the file is not well-formed; what is whole was read anyway. */
  problems: RowRemark[]
}

/** Some files carry the CDATA marks as escaped text. */
const unwrap = (text: string) =>
  text
    .trim()
    .replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, "$1")
    .trim()

/** Without declaration: files put together from several are read as fragments. */
function checked(text: string): string {
  if (/<!DOCTYPE/i.test(text)) {
    throw calendarRefused("content", "must have no document type declaration")
  }
  return text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, "")
}

/**
 * Reads the `<event>` elements of a calendar file.
 *
 * @throws MedusaError `invalid_data` for a document type declaration, so that no
 * entity can be defined
 */
export function readXmlEvents(text: string): XmlEvents {
  const parser = new SaxesParser({ fragment: true })
  const found: XmlEvents = { root: "", events: [], problems: [] }
  const path: string[] = []
  let event: XmlEvent | null = null
  let depth = 0
  let field = ""
  parser.on("error", ({ message }) => {
    found.problems.push({ line: parser.line, message: withoutPlace(message) })
  })
  parser.on("opentag", ({ name }) => {
    path.push(name)
    field = ""
    found.root ||= name
    if (name === "event") {
      event = { line: parser.line, fields: new Map() }
      depth = path.length
    }
  })
  const addText = (part: string) => {
    field += part
  }
  parser.on("text", addText)
  parser.on("cdata", addText)
  parser.on("closetag", ({ name }) => {
    if (event && path.length === depth + 1) {
      event.fields.set(name, unwrap(field))
    } else if (event && path.length === depth) {
      found.events.push(event)
      event = null
    }
    path.pop()
  })
  parser.write(checked(text)).close()
  return found
}

/** The parser begins its messages with line and column; the line is told apart. */
const withoutPlace = (message: string) => message.replace(/^\d+:\d+: /, "")
