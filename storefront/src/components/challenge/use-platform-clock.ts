"use client"
import { useEffect, useRef, useState } from "react"
import {
  platformTime,
  readClock,
  type ClockReading,
} from "@/lib/platform-clock"

const TICK_MS = 1000

/** The platform's time now, moving on between messages at the pace the messages show; stands still while hidden. */
export function usePlatformClock(
  platformNow: string,
  heardAt: number | null
): number {
  const reading = useRef<ClockReading | null>(null)
  const [now, setNow] = useState(() => Date.parse(platformNow))
  useEffect(() => {
    reading.current = readClock(
      reading.current,
      Date.parse(platformNow),
      heardAt ?? Date.now()
    )
  }, [platformNow, heardAt])
  useEffect(() => {
    const timer = setInterval(() => {
      if (reading.current && !document.hidden) {
        setNow(platformTime(reading.current, Date.now()))
      }
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
