/** What every account begins with, in minor units, whatever the currency. */
export const BASE = 10_000_000

/** Currencies with their decimals. */
export const DECIMALS = { JPY: 0, USD: 2, KWD: 3, BTC: 8 }

/** Minor units as a decimal string; `fine` adds what is smaller than a unit, where the format lets it. */
export const unitText = (
  units: number,
  decimals: number,
  fine = false
): string => {
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0")
  const point = digits.length - decimals
  const rest = digits.slice(point) + (fine ? "00000001".slice(decimals) : "")
  const sign = units < 0 ? "-" : ""
  return `${sign}${digits.slice(0, point)}${rest === "" ? "" : `.${rest}`}`
}
