"use client"
import { useTranslations } from "next-intl"
import { useState, useTransition, type ReactElement } from "react"
import { startCart } from "@/actions/cart"
import { useRouter } from "@/i18n/navigation"
import { Button } from "@/ui/button"

interface BuyButtonProps {
  variantId: string | null
  versionHash: string
  /** Keys of the add-ons chosen with it. */
  addOns: string[]
  label: string
}

/** Puts the chosen size, with the terms shown, into a cart and goes to checkout. */
export function BuyButton({
  variantId,
  versionHash,
  addOns,
  label,
}: BuyButtonProps): ReactElement {
  const t = useTranslations("program")
  const router = useRouter()
  const [busy, start] = useTransition()
  const [error, setError] = useState<string | null>(null)
  if (variantId === null) {
    return <p className="text-sm text-muted">{t("notSold")}</p>
  }
  const buy = (): void => {
    start(async () => {
      const answer = await startCart(variantId, versionHash, addOns)
      if (answer.ok) {
        router.push("/checkout")
      } else {
        setError(answer.message)
      }
    })
  }
  return (
    <>
      <Button className="w-full" busy={busy} onClick={buy}>
        {label}
      </Button>
      {error && (
        <p role="alert" className="mt-2 text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </>
  )
}
