import { asObject, asText, type Json } from "./schema/schema"
import { uniqueKey } from "./unique-key"

/** "100k" for 100000, the plain number where it is not whole thousands. */
const sizeKey = (balance: string): string =>
  /^\d+000$/.test(balance) ? `${balance.slice(0, -3)}k` : balance

/** One more size: twice the last one, in its currency. */
export function nextSize(sizes: readonly Json[]): Json {
  const last = asObject(sizes.at(-1))
  const balance = asText(last.initialBalance)
  const initialBalance = /^\d{1,15}$/.test(balance)
    ? String(BigInt(balance) * 2n)
    : "100000"
  const taken = sizes.map((one) => asText(asObject(one).key))
  return {
    key: uniqueKey(sizeKey(initialBalance), taken),
    currency: asText(last.currency) || "USD",
    initialBalance,
  }
}
