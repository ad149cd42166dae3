import Stripe from "stripe"

const clients = new Map<string, Stripe>()

const makeClient = (key: string, base: string | undefined): Stripe => {
  if (!base) {
    return new Stripe(key)
  }
  const { hostname, port, protocol } = new URL(base)
  const isPlain = protocol === "http:"
  return new Stripe(key, {
    host: hostname,
    port,
    protocol: isPlain ? "http" : "https",
  })
}

/** Stripe as this deployment is set up for it; null where it takes no cards. */
export function stripeClient(): Stripe | null {
  const { STRIPE_API_KEY: key, STRIPE_API_BASE: base } = process.env
  if (!key) {
    return null
  }
  const name = `${key} ${base ?? ""}`
  const client = clients.get(name) ?? makeClient(key, base)
  clients.set(name, client)
  return client
}
