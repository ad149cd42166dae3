/** What a production start is judged by. */
export interface BootEnvironment {
  [name: string]: string | undefined
}

const isShort = (secret: string | undefined) =>
  Buffer.byteLength(secret ?? "") < 32

const isVague = (origins: string | undefined) =>
  !origins ||
  origins.split(",").some((origin) => !/^https?:\/\/[^*]+$/.test(origin.trim()))

const hasEncryptionKey = (keys: string | undefined) =>
  (keys ?? "").split(",").every((key) => {
    const [id, secret] = key.split(":")
    return Boolean(id) && Buffer.from(secret ?? "", "base64").length === 32
  })

/**
 * What forbids a production start with this environment, one sentence each;
 * empty when nothing does. In-memory queues lose paid orders when a process
 * dies, and locks kept in one process do not hold against a second one.
 */
export function findBootProblems(env: BootEnvironment): string[] {
  const problems: [boolean, string][] = [
    [
      !env.REDIS_URL,
      "REDIS_URL is missing: events, workflows and locks must not live in one process.",
    ],
    [!env.DATABASE_URL, "DATABASE_URL is missing."],
    [isShort(env.JWT_SECRET), "JWT_SECRET must have at least 32 bytes."],
    [isShort(env.COOKIE_SECRET), "COOKIE_SECRET must have at least 32 bytes."],
    [
      !hasEncryptionKey(env.HIGHWATER_ENCRYPTION_KEYS),
      'HIGHWATER_ENCRYPTION_KEYS must be "id:base64 of 32 bytes", comma-separated.',
    ],
    [
      Boolean(env.STRIPE_API_KEY) && !env.STRIPE_WEBHOOK_SECRET,
      "STRIPE_WEBHOOK_SECRET is missing: Stripe's events would be refused.",
    ],
    [
      Boolean(env.STRIPE_API_BASE),
      "STRIPE_API_BASE leads away from Stripe: it is for tests only.",
    ],
    [isVague(env.STORE_CORS), "STORE_CORS must name exact origins."],
    [isVague(env.ADMIN_CORS), "ADMIN_CORS must name exact origins."],
    [isVague(env.AUTH_CORS), "AUTH_CORS must name exact origins."],
  ]
  return problems.filter(([wrong]) => wrong).map(([, sentence]) => sentence)
}
