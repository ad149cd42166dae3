import { useEffect, useState } from "react"

/** The browser's time in milliseconds, renewed every `step_ms` while the tab is seen. */
export function useNow(step_ms = 1000): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) {
        setNow(Date.now())
      }
    }, step_ms)
    return () => clearInterval(timer)
  }, [step_ms])
  return now
}
