"use client"
import { useEffect, useRef } from "react"

/** Calls `ask` every `every` ms while the page is seen, and at once when it is seen again; null stops. */
export function usePoll(ask: () => Promise<void>, every: number | null): void {
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  }, [ask])
  useEffect(() => {
    if (every === null) {
      return
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    let stopped = false
    const run = async (): Promise<void> => {
      clearTimeout(timer)
      if (!document.hidden) {
        await latest.current().catch(() => undefined)
      }
      if (!stopped) {
        timer = setTimeout(() => void run(), every)
      }
    }
    const seen = (): void => {
      if (!document.hidden) {
        void run()
      }
    }
    timer = setTimeout(() => void run(), every)
    document.addEventListener("visibilitychange", seen)
    return () => {
      stopped = true
      clearTimeout(timer)
      document.removeEventListener("visibilitychange", seen)
    }
  }, [every])
}
