import { placeOf } from "../broker/instrument-of"

/** What must be known of a file before its prices can be used. */
export type FileFacts = {
  symbol: string | null
  /** Stated clock, or null when neither the name nor the manifest says it. */
  clock: string | null
  /** Bar length in milliseconds; null when it is found from the rows. */
  timeframe: number | null
  side: "bid" | "ask"
}

const MINUTE = 60_000
const FRAMES: Record<string, number> = {
  M1: MINUTE,
  M5: 5 * MINUTE,
  M15: 15 * MINUTE,
  M30: 30 * MINUTE,
  H1: 60 * MINUTE,
  H4: 240 * MINUTE,
}

/**
 * Reads the file-name convention: parts joined by `_`, the symbol first, then
 * anywhere a timeframe (`M1` … `H4`), a side (`bid`, `ask`) and the clock
 * (`UTC`, `UTCplus0200`, `UTCminus0330`, `EET`, `NYclose`, `newyork`).
 */
export function describeFile(name: string): FileFacts {
  const parts = name.replace(/\.(csv|txt)(\.gz)?$/i, "").split("_")
  const { symbol, minutes } = symbolPart(parts[0]?.toUpperCase() ?? "")
  const frame = parts.find((part) => part in FRAMES)
  return {
    symbol,
    clock: parts.map(clockPart).find((clock) => clock !== null) ?? null,
    timeframe: frame ? FRAMES[frame] : minutes,
    side: parts.includes("ask") ? "ask" : "bid",
  }
}

/** MetaTrader 4 writes the minutes of a bar behind the symbol: EURUSD5. */
function symbolPart(part: string): {
  symbol: string | null
  minutes: number | null
} {
  if (placeOf(part) >= 0) return { symbol: part, minutes: null }
  const match = /^(.+?)(1|5|15|30|60|240)$/.exec(part)
  if (!match || placeOf(match[1]) < 0) return { symbol: null, minutes: null }
  return { symbol: match[1], minutes: Number(match[2]) * MINUTE }
}

function clockPart(part: string): string | null {
  if (/^UTC((plus|minus)\d{4})?$/.test(part)) return part
  if (part === "EET" || part === "NYclose") return part
  return part === "newyork" ? "America/New_York" : null
}
