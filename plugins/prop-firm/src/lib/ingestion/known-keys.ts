import type TradingModuleService from "../../modules/trading/service"

type Key = NonNullable<Awaited<ReturnType<TradingModuleService["findKey"]>>>

/** A key that was revoked by another process is honoured this long at most. */
const KEPT_MS = 2000
const MOST_KEPT = 10_000

const known = new Map<string, { key: Key; until: number }>()

/** The connection and secret of a key in force, asked of the database now and then. */
export async function findKnownKey(
  trading: TradingModuleService,
  keyId: string
): Promise<Key | null> {
  const kept = known.get(keyId)
  if (kept && kept.until > Date.now()) {
    return kept.key
  }
  known.delete(keyId)
  const key = await trading.findKey(keyId)
  if (key) {
    if (known.size >= MOST_KEPT) {
      known.clear()
    }
    known.set(keyId, { key, until: Date.now() + KEPT_MS })
  }
  return key
}

/** Keys or connections were changed in this process: asks anew from now on. */
export function forgetKnownKeys(): void {
  known.clear()
}
