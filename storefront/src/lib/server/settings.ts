import "server-only"

/** What differs between deployments, read when a request comes and never at build time. */
export interface Settings {
  /** Where the Medusa server is, without a trailing slash. */
  backendUrl: string
  publishableKey: string
  /** Present where cards are taken; without it orders use Medusa's system provider. */
  stripeKey: string | null
}

/** The shop is not set up: a message for whoever runs it. */
export class SettingsError extends Error {
  override readonly name = "SettingsError"

  constructor(
    /** The variable that is missing. */
    readonly variable: string
  ) {
    super(`${variable} is not set.`)
  }
}

/**
 * Reads the environment of this process.
 *
 * @throws SettingsError naming the variable that is missing.
 */
export function settings(): Settings {
  const publishableKey = process.env.MEDUSA_PUBLISHABLE_KEY
  if (!publishableKey) {
    // The publishable key of the storefront's sales channel.
    throw new SettingsError("MEDUSA_PUBLISHABLE_KEY")
  }
  return {
    backendUrl: (
      process.env.MEDUSA_BACKEND_URL ?? "http://localhost:9000"
    ).replace(/\/$/, ""),
    publishableKey,
    stripeKey: process.env.STRIPE_PUBLISHABLE_KEY || null,
  }
}
