const DAY_MS = 24 * 60 * 60 * 1000

/** When a JSON Web Token runs out; a day from `now` where it does not say so. The signature is the server's business. */
export function tokenExpiry(token: string, now = Date.now()): Date {
  const fallback = new Date(now + DAY_MS)
  const body = token.split(".")[1]
  if (!body) {
    return fallback
  }
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(body, "base64url").toString("utf8")
    )
    return typeof claims === "object" &&
      claims !== null &&
      "exp" in claims &&
      typeof claims.exp === "number"
      ? new Date(claims.exp * 1000)
      : fallback
  } catch {
    return fallback
  }
}
