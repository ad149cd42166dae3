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
  const symbol = parts[0]?.toUpperCase() ?? ""
  const frame = parts.find((part) => part in FRAMES)
  return {
    symbol: placeOf(symbol) >= 0 ? symbol : null,
    clock: parts.map(clockPart).find((clock) => clock !== null) ?? null,
    timeframe: frame ? FRAMES[frame] : null,
    side: parts.includes("ask") ? "ask" : "bid",
  }
}

function clockPart(part: string): string | null {
  if (/^UTC((plus|minus)\d{4})?$/.test(part)) return part
  if (part === "EET" || part === "NYclose") return part
  return part === "newyork" ? "America/New_York" : null
}
