import { createHmac } from "node:crypto"

/** The `Stripe-Signature` header of a body, as Stripe makes it. */
export function signEvent(
  secret: string,
  body: string | Buffer,
  at: number = Math.floor(Date.now() / 1000)
): string {
  const signature = createHmac("sha256", secret)
    .update(`${at}.`)
    .update(body)
    .digest("hex")
  return `t=${at},v1=${signature}`
}
