/**
 * A whole number of 10^-scale as the shortest decimal that says the same.
 *
 * @example decimalText(9950050, 2) === "99500.5"
 */
export function decimalText(value: number, scale: number): string {
  const digits = String(Math.abs(value)).padStart(scale + 1, "0")
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, "")
  const sign = value < 0 ? "-" : ""
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`
}
