import { Redis } from "ioredis"
import type { RedisOptions } from "ioredis"

const LONGEST_PAUSE_MS = 1000

/** A connection that comes back within a second of Redis coming back. */
export function openRedis(url: string, options: RedisOptions): Redis {
  const redis = new Redis(url, {
    retryStrategy: (times) => Math.min(50 * times, LONGEST_PAUSE_MS),
    reconnectOnError: () => false,
    connectTimeout: 3000,
    ...options,
  })
  // Its state is asked before it is used; without a listener it would be thrown.
  redis.on("error", () => undefined)
  return redis
}
