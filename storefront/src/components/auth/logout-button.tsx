"use client"
import { useTranslations } from "next-intl"
import { useTransition, type ReactElement } from "react"
import { Button } from "@/ui/button"

/** Signs this browser out. */
export function LogoutButton({
  action,
}: {
  action: () => Promise<void>
}): ReactElement {
  const t = useTranslations("auth")
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
      {t("signOut")}
    </Button>
  )
}
