/** How fast simulated time runs; `max` as fast as the endpoint answers. */
export type Speed = number | "max"

export type Settings = {
  port: number
  /** The address that is listened on. */
  host: string
  token: string
  url: string
  keyId: string
  keySecret: string
  dataDir: string
  pricesDir: string | null
  pricesManifest: string | null
  speed: Speed
  from: number | null
  until: number | null
  seed: number
  /** Time stands still until somebody says otherwise; so does SPEED=0. */
  paused: boolean
  /** Simulated ms between equity updates with positions open; null: by speed. */
  equityEvery: number | null
  idleEvery: number | null
  /** Simulated ms per batch at full speed. */
  window: number
  /** Real ms to wait for the firm after a decision, at full speed. */
  settleMs: number
  firstLogin: number
}

type Env = Record<string, string | undefined>

/**
 * Reads the settings from the environment. Throws a `RangeError` whose message
 * names the variable and what it must be.
 */
export function readSettings(env: Env): Settings {
  return {
    port: whole(env, "PORT", 7100, 1, 65_535),
    host: env.BIND || "127.0.0.1",
    token: needed(env, "SIMULATED_PLATFORM_TOKEN"),
    url: url(env.HIGHWATER_URL ?? "http://localhost:9000"),
    keyId: needed(env, "HIGHWATER_KEY_ID"),
    keySecret: needed(env, "HIGHWATER_KEY_SECRET"),
    dataDir: env.DATA_DIR ?? ".data/simulated-platform",
    pricesDir: env.PRICES_DIR || null,
    pricesManifest: env.PRICES_MANIFEST || null,
    speed: isZero(env.SPEED) ? 60 : parseSpeed(env.SPEED ?? "60", "SPEED"),
    from: instant(env, "FROM"),
    until: instant(env, "UNTIL"),
    seed: whole(env, "SEED", 1, 0, 2 ** 31),
    paused: env.PAUSED === "true" || isZero(env.SPEED),
    equityEvery: seconds(env, "EQUITY_EVERY"),
    idleEvery: seconds(env, "IDLE_EVERY"),
    window: whole(env, "WINDOW", 14_400, 20, 86_400) * 1_000,
    settleMs: whole(env, "SETTLE_MS", 1_500, 0, 60_000),
    firstLogin: whole(env, "FIRST_LOGIN", 710_001, 1, 2 ** 40),
  }
}

function isZero(speed: string | undefined): boolean {
  return speed !== undefined && speed !== "" && Number(speed) === 0
}

/** `max` or simulated seconds per real second, above 0 and at most 100,000. */
export function parseSpeed(value: unknown, name: string): Speed {
  if (value === "max") return "max"
  const speed = Number(value)
  if (!(speed > 0) || speed > 100_000)
    throw new RangeError(`${name} must be "max" or a number from 0 to 100000`)
  return speed
}

function needed(env: Env, name: string): string {
  const value = env[name]
  if (!value) throw new RangeError(`${name} must be set`)
  return value
}

function whole(
  env: Env,
  name: string,
  usual: number,
  lowest: number,
  highest: number
): number {
  const value = env[name] ? Number(env[name]) : usual
  if (!Number.isInteger(value) || value < lowest || value > highest)
    throw new RangeError(
      `${name} must be a whole number from ${lowest} to ${highest}`
    )
  return value
}

function seconds(env: Env, name: string): number | null {
  if (!env[name]) return null
  const value = whole(env, name, 0, 20, 86_400)
  if (value % 20 !== 0)
    throw new RangeError(`${name} must be a multiple of 20 seconds`)
  return value * 1_000
}

function instant(env: Env, name: string): number | null {
  const text = env[name]
  if (!text) return null
  const at = Date.parse(text)
  if (!Number.isFinite(at))
    throw new RangeError(`${name} must be an instant such as 2026-10-05T00:00Z`)
  return at
}

function url(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new RangeError("HIGHWATER_URL must be an http or https address")
  return text.replace(/\/+$/, "")
}
