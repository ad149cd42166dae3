import { useRef } from "react"
import { useNow } from "./use-now"

/**
 * A platform's clock in milliseconds as last told, carried on by the browser's
 * in between; the browser's own where a platform tells none.
 */
export function usePlatformClock(told: string | undefined): number {
  const now = useNow()
  const heard = useRef({ told, at: now })
  if (heard.current.told !== told) {
    heard.current = { told, at: Date.now() }
  }
  return told === undefined
    ? now
    : Date.parse(told) + Math.max(0, now - heard.current.at)
}
