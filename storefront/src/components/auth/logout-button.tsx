"use client"
import { useTransition, type ReactElement } from "react"
import { Button } from "@/ui/button"

/** Signs this browser out. */
export function LogoutButton({
  action,
}: {
  action: () => Promise<void>
}): ReactElement {
  const [busy, start] = useTransition()
  return (
    <Button
      look="secondary"
      busy={busy}
      onClick={() =>
        start(() => {
          void action()
        })
      }
    >
      Sign out
    </Button>
  )
}
