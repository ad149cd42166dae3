/** A published figure taken apart; the number is a decimal text, never a float. */
export type Figure = { number: string; unit: string | null }

const FIGURE =
  /^([<>≤≥]?)\s*([-+]?)\s*([$€£¥]?)([\d,]*\.?\d+)\s*([%a-zA-Z]{0,4})$/

/**
 * The number and unit of "11.8%", "202K", "-0.9%", "5.80B"; null for texts such as
 * "2.35|2.5" or "Pass", which stay texts.
 */
export function readFigure(text: string | null): Figure | null {
  const [, , sign, money, digits, unit] = FIGURE.exec(text?.trim() ?? "") ?? []
  if (!digits) {
    return null
  }
  const number = digits.replaceAll(",", "").replace(/^\./, "0.")
  return {
    number: sign === "-" ? `-${number}` : number,
    unit: `${money ?? ""}${unit ?? ""}` || null,
  }
}
