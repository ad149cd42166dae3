import { randomBytes } from "node:crypto"

/** An id of Stripe's look: `pi_` and 24 letters and digits. */
export const newId = (prefix: string): string =>
  `${prefix}_${randomBytes(12).toString("hex")}`

/** Now in whole seconds, as Stripe says it. */
export const nowSeconds = (): number => Math.floor(Date.now() / 1000)
