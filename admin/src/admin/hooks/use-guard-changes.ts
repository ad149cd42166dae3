import { useEffect } from "react"
import { useBlocker } from "react-router-dom"
import { useAskToLeave } from "./use-ask-to-leave"

/** Asks before a page with unsaved changes is left, within the dashboard or by closing it. */
export function useGuardChanges(changed: boolean) {
  const askToLeave = useAskToLeave()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      changed && currentLocation.pathname !== nextLocation.pathname
  )
  const blocked = blocker.state === "blocked"
  useEffect(() => {
    if (!blocked) return
    void askToLeave().then((leave) =>
      leave ? blocker.proceed?.() : blocker.reset?.()
    )
    // The question is asked once for each attempt to leave.
  }, [blocked])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    if (changed) window.addEventListener("beforeunload", warn)
    return () => window.removeEventListener("beforeunload", warn)
  }, [changed])
}
