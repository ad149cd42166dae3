import { MathBN } from "@medusajs/framework/utils"
import { decimal } from "../decimal"

/** Currencies Stripe charges in whole units, and in thousandths; all others in hundredths. */
const WHOLE =
  "bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf".split(" ")
const THOUSANDTHS = "bhd iqd jod kwd omr tnd".split(" ")

/** Stripe's amount as a decimal string in the currency's unit: 19900 usd is "199". */
export function majorAmount(amount: number, currency: string): string {
  const name = currency.toLowerCase()
  const digits = WHOLE.includes(name) ? 0 : THOUSANDTHS.includes(name) ? 3 : 2
  return decimal(MathBN.div(amount, 10 ** digits))
}
