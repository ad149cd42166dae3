/** Mulberry32: the same bodies for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const AMOUNTS =
  `"100000" "99500.5" "99500.50" "0" "-12.25" "0.00000001" "-0" "007" "1e5" "" "1." ".5" "--1"
  "1.123456789" "999999999999999" "1125899906842624" "1125899906842625" "12345678.12345678" "+1" "1,000" "٣"
  100000 null "1 " "000" "00.5" "-0.00" "123456789012345678"`.split(/\s+/)
const INSTANTS =
  `"2025-03-03T10:00:00Z" "2025-03-03T10:00:00.123Z" "2025-02-28T23:59:59.999Z" "2025-02-29T00:00:00Z"
  "2024-02-29T00:00:00Z" "2025-03-03T10:00:00+01:00" "2025-03-03T10:00Z" "2025-03-03T24:00:00Z" "2025-13-01T00:00:00Z"
  "1969-12-31T23:59:59Z" "2200-01-01T00:00:00Z" "2199-12-28T23:59:59Z" "2025-03-03T10:60:00Z" "2025-03-03 10:00:00Z"
  "2025-03-03T10:00:00.1234567Z" "2025-00-10T00:00:00Z" "2025-03-00T00:00:00Z" 1741000000000 "now"
  "2025-03-03T10:00:00.12xZ" "x025-03-03T10:00:00Z"`.split(/\s+(?=["\d])/)
const SEQS =
  `1 2 42 0 -1 1.0 1e3 01 "1" 9007199254740991 9007199254740992 123456789012345 1234567890123456 null`.split(
    " "
  )
const LOGINS = [
  '"1001"',
  '"1002"',
  '"a b"',
  '""',
  '"\\u0031"',
  '"é"',
  `"${"x".repeat(100)}"`,
  `"${"x".repeat(101)}"`,
  '"tab\\t"',
  "1001",
  '"a\\u0000"',
]
const OTHERS = [
  `"id":"e1"`,
  `"mood":"good"`,
  `"equity":"1"`,
  `"":""`,
  `"low":null`,
  `"__proto__":{}`,
]
const SPACES = ["", "", "", " ", "\t", "\r", "\n", "\u00a0", "\f"]

/** A batch of updates, mostly well formed, sometimes odd, sometimes damaged. */
export function randomBody(random: () => number): {
  body: Buffer
  isLines: boolean
} {
  const pick = <T>(list: readonly T[]): T =>
    list[Math.floor(random() * list.length)]
  /** The first one nearly always, so that most bodies are good ones. */
  const oddness = random() < 0.5 ? 0 : random() * 0.3
  const usual = <T>(list: readonly T[], good: number): T =>
    random() < oddness ? pick(list) : pick(list.slice(0, good))
  const isLines = random() < 0.4
  const space = () =>
    random() < oddness ? pick(isLines ? SPACES : SPACES.slice(0, 8)) : ""
  const members = (list: string[]): string => {
    const order = random() < 0.5 ? list : list.sort(() => random() - 0.5)
    const text = order.map((one) => space() + one + space()).join(",")
    return `{${text}}`
  }
  const field = (name: string, value: string) => `"${name}"${space()}:${value}`
  const optional = (chance: number, text: string) =>
    random() < chance ? [text] : []
  const item = (): string => {
    const type = usual(['"equity"', '"clock"', '"equiti"', '"feed"'], 1)
    const event = members([
      field("type", type),
      field("at", usual(INSTANTS, 3)),
      field("balance", usual(AMOUNTS, 5)),
      field("equity", usual(AMOUNTS, 5)),
      ...optional(0.3, field("low", usual(AMOUNTS, 5))),
      ...optional(0.3, field("high", usual(AMOUNTS, 5))),
      ...optional(oddness / 3, pick(OTHERS)),
    ])
    return members([
      field("login", usual(LOGINS, 3)),
      field("seq", usual(SEQS, 4)),
      field("event", event),
      ...optional(oddness / 3, pick(OTHERS)),
    ])
  }
  const items = Array.from({ length: Math.floor(random() * 5) }, item)
  const text = isLines
    ? items.join(random() < 0.1 ? "\n\n \n" : "\n") + pick(["", "\n", "\r\n"])
    : `${space()}[${items.join(`${space()},${space()}`)}${space()}]${space()}`
  const bytes = Buffer.from(text)
  return { body: random() < 0.3 ? damaged(bytes, random) : bytes, isLines }
}

/** Some bytes changed, taken out, doubled, or the end cut off. */
function damaged(bytes: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length)
  const length = Math.floor(random() * 6)
  const before = bytes.subarray(0, at)
  const rest = bytes.subarray(at + length)
  switch (Math.floor(random() * 5)) {
    case 0:
      return before
    case 1:
      return Buffer.concat([before, rest])
    case 2:
      return Buffer.concat([before, bytes.subarray(at, at + 9), bytes])
    case 3:
      return Buffer.concat([
        before,
        Buffer.from([Math.floor(random() * 256)]),
        rest,
      ])
    default:
      return Buffer.concat([
        before,
        Buffer.from('"\\{}[],:0-. \n'.charAt(Math.floor(random() * 13))),
        bytes.subarray(at),
      ])
  }
}
