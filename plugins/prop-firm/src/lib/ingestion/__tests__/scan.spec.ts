import { parseInstant } from "@highwater/domain"
import type {
  Submission,
  WireItem,
} from "../../../modules/evaluation/journal/submission"
import { decodeBatch } from "../decode-batch"
import { parseBatch } from "../parse-batch"
import { Refusal } from "../refusal"
import { scanUpdates } from "../scan/scan-updates"
import { randomBody, randomOf } from "./random-bodies"

type Columns = Extract<Submission, { kind: "columns" }>["columns"]

/** FUZZ_BODIES=50000 for the long run, FUZZ_SEED for other bodies. */
const BODIES = Number(process.env.FUZZ_BODIES ?? 4000)
const SEED = Number(process.env.FUZZ_SEED ?? 1)
const LATEST = Date.UTC(2200, 0, 1)

const plainText = (text: string) => {
  const [whole, fraction = ""] = text.split(".")
  const rest = fraction.replace(/0+$/, "")
  return rest === "" ? String(whole) : `${whole}.${rest}`
}
const textOf = (value: number, scale: number) => {
  const digits = String(Math.abs(value)).padStart(scale + 1, "0")
  const cut = digits.length - scale
  const text = plainText(`${digits.slice(0, cut)}.${digits.slice(cut)}`)
  return value < 0 ? `-${text}` : text
}

/** Both forms as the same plain rows. */
const rowOfItem = ({ login, seq, event }: WireItem) =>
  event.type === "equity" && event.id === undefined
    ? {
        login,
        seq,
        at: parseInstant(event.at),
        balance: plainText(event.balance),
        equity: plainText(event.equity),
        low: plainText(event.low ?? event.equity),
        high: plainText(event.high ?? event.equity),
      }
    : { login, seq, event }
const rowsOfColumns = (columns: Columns) =>
  Array.from({ length: columns.count }, (_, row) => {
    const amount = (name: "balance" | "equity" | "low" | "high") =>
      textOf(columns[name][row] ?? NaN, columns.scale[row] ?? NaN)
    return {
      login: columns.logins.text(row),
      seq: columns.seq[row],
      at: columns.at[row],
      balance: amount("balance"),
      equity: amount("equity"),
      low: amount("low"),
      high: amount("high"),
    }
  })

/** What comes of a body: rows, or the refusal its sender gets. */
const outcome = (read: () => unknown): unknown => {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) {
      const { status, code, message, problems } = error
      return { status, code, message, problems }
    }
    throw error
  }
}

const NDJSON = "application/x-ndjson"
const JSON_TYPE = "application/json"
const item = (seq: number, event: object = {}) => ({
  login: "1001",
  seq,
  event: {
    type: "equity",
    at: "2025-03-03T10:00:00.250Z",
    balance: "100000",
    equity: "99500.50",
    ...event,
  },
})

describe("decoding a batch from its bytes", () => {
  it("puts plain updates into columns", () => {
    const body = Buffer.from(
      JSON.stringify([item(1), item(2, { low: "-0.125", high: "99600" })])
    )
    const columns = scanUpdates(body, false, 10)
    expect(columns?.count).toBe(2)
    expect(columns?.logins.text(1)).toBe("1001")
    expect([...(columns?.scale.slice(0, 2) ?? [])]).toEqual([2, 3])
    expect([...(columns?.equity.slice(0, 2) ?? [])]).toEqual([
      9_950_050, 99_500_500,
    ])
    expect(columns?.low[1]).toBe(-125)
    expect(columns?.at[0]).toBe(Date.UTC(2025, 2, 3, 10, 0, 0, 250))
  })

  it("reads lines as it reads a list, in any order of keys and with white space", () => {
    const { login, seq, event } = item(7)
    const text = JSON.stringify({ event, seq, login }, null, 1)
    const lines = `\n ${text.replaceAll("\n", " \t")}\r\n\n${JSON.stringify(item(8))}`
    const rows = scanUpdates(Buffer.from(lines), true, 10)
    expect(rows && rowsOfColumns(rows).map((row) => row.seq)).toEqual([7, 8])
    const list = scanUpdates(Buffer.from(` [\n${text}\n] \n`), false, 10)
    expect(list?.count).toBe(1)
  })

  it("leaves what is no plain update, or too much, to the plain parser", () => {
    const left = [
      item(1, { id: "e1" }),
      item(1, { type: "clock" }),
      item(1, { balance: "1.123456789" }),
      item(1, { balance: "1125899906842625" }),
      item(1, { at: "2025-03-31T10:00:00Z" }),
      item(-1),
      { ...item(1), login: "é" },
    ]
    for (const one of left) {
      const body = Buffer.from(JSON.stringify([item(1), one]))
      expect(scanUpdates(body, false, 10)).toBeNull()
    }
    const many = Buffer.from(JSON.stringify([item(1), item(2), item(3)]))
    expect(scanUpdates(many, false, 2)).toBeNull()
    expect(scanUpdates(many, false, 3)?.count).toBe(3)
    expect(scanUpdates(Buffer.from("[]"), false, 3)).toBeNull()
  })

  it("refuses the future item by item, as the plain parser's items are", () => {
    const body = Buffer.from(JSON.stringify([item(1)]))
    const at = Date.UTC(2025, 2, 3, 10, 0, 0, 250)
    const kindAt = (latest: number) =>
      decodeBatch(body, JSON_TYPE, latest).content.kind
    expect([kindAt(at), kindAt(at - 1)]).toEqual(["columns", "wire"])
  })

  it(`answers ${BODIES} random bodies as the plain parser does`, () => {
    const random = randomOf(SEED)
    let inColumns = 0
    let refused = 0
    for (let n = 0; n < BODIES; n++) {
      const { body, isLines } = randomBody(random)
      const type = isLines ? NDJSON : JSON_TYPE
      const plain = outcome(() => parseBatch(body, type).map(rowOfItem))
      const found = outcome(() => {
        const { content } = decodeBatch(body, type, LATEST)
        inColumns += content.kind === "columns" ? 1 : 0
        return content.kind === "columns"
          ? rowsOfColumns(content.columns)
          : content.items.map(rowOfItem)
      })
      refused += Array.isArray(plain) ? 0 : 1
      expect({ n, body: body.toString(), found }).toEqual({
        n,
        body: body.toString(),
        found: plain,
      })
    }
    expect(inColumns).toBeGreaterThan(BODIES / 4)
    expect(refused).toBeGreaterThan(BODIES / 10)
  })
})
