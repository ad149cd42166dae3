"use client"
import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import type { Placing } from "./use-place-order"

/** What became of the last press of the button. */
export function PlacingNotice({
  placing,
}: {
  placing: Placing
}): ReactElement | null {
  const t = useTranslations()
  if (placing.step === "checking") {
    return (
      <Notice tone="warning" role="status" title={t("checkout.checkingTitle")}>
        {t("checkout.checking")}
      </Notice>
    )
  }
  if (placing.step === "terms_changed") {
    return (
      <Notice tone="warning" role="alert" title={t("checkout.changedTitle")}>
        {t("checkout.changed")}
      </Notice>
    )
  }
  if (placing.step === "refused") {
    return (
      <Notice
        tone="danger"
        role="alert"
        title={placing.message}
        action={
          placing.gone === "session" ? (
            <ButtonLink href="/login?next=/checkout" look="secondary">
              {t("auth.signIn")}
            </ButtonLink>
          ) : placing.gone === "cart" ? (
            <ButtonLink href="/challenges" look="secondary">
              {t("common.myChallenges")}
            </ButtonLink>
          ) : undefined
        }
      />
    )
  }
  return null
}
