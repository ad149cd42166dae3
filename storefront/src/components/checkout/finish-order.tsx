"use client"
import { useLocale, useTranslations } from "next-intl"
import { useEffect, useState, type ReactElement } from "react"
import { finishOrder } from "@/actions/order"
import { getPathname } from "@/i18n/navigation"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"

const RETRY_MS = 3000

/** Back from the bank: asks until the order is there, and never asks to pay again. */
export function FinishOrder(): ReactElement {
  const t = useTranslations("checkout")
  const locale = useLocale()
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let left = false
    const ask = async (): Promise<void> => {
      const ending = await finishOrder().catch(() => ({
        status: "unknown" as const,
      }))
      if (left) {
        return
      }
      if (ending.status === "placed") {
        window.location.replace(
          getPathname({ href: `/orders/${ending.orderId}`, locale })
        )
      } else if (ending.status === "unknown") {
        timer = setTimeout(() => void ask(), RETRY_MS)
      } else {
        setRefusal(ending.status === "refused" ? ending.message : t("changed"))
      }
    }
    void ask()
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [locale, t])
  return refusal === null ? (
    <Notice role="status" title={t("confirmingTitle")}>
      {t("confirming")}
    </Notice>
  ) : (
    <Notice
      tone="danger"
      role="alert"
      title={refusal}
      action={
        <ButtonLink href="/checkout" look="secondary">
          {t("back")}
        </ButtonLink>
      }
    />
  )
}
