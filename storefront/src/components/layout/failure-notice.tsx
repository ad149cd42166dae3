"use client"
import { useTranslations } from "next-intl"
import { useTransition, type ReactElement } from "react"
import { useRouter } from "@/i18n/navigation"
import type { Failure } from "@/lib/failure"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

/** A part of a page could not be read; it can be asked for again without leaving the page. */
export function FailureNotice({ failure }: { failure: Failure }): ReactElement {
  const t = useTranslations()
  const router = useRouter()
  const [busy, start] = useTransition()
  return (
    <Notice
      tone="danger"
      role="alert"
      title={
        failure.kind === "settings"
          ? t("errors.settingsTitle")
          : t("errors.unreachableTitle")
      }
      action={
        <Button
          look="secondary"
          busy={busy}
          onClick={() => start(() => router.refresh())}
        >
          {t("common.tryAgain")}
        </Button>
      }
    >
      {failure.kind === "settings"
        ? t("errors.settings", { variable: failure.variable })
        : t("errors.unreachable")}
    </Notice>
  )
}
