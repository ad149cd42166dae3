"use client"
import { useEffect, useState, type ReactElement } from "react"
import { finishOrder } from "@/app/checkout/order-actions"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"

const RETRY_MS = 3000

/** Back from the bank: asks until the order is there, and never asks to pay again. */
export function FinishOrder(): ReactElement {
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
        window.location.replace(`/orders/${ending.orderId}`)
      } else if (ending.status === "unknown") {
        timer = setTimeout(() => void ask(), RETRY_MS)
      } else {
        setRefusal(ending.message)
      }
    }
    void ask()
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [])
  return refusal === null ? (
    <Notice role="status" title="Confirming your payment">
      This takes a few seconds. Keep the page open.
    </Notice>
  ) : (
    <Notice
      tone="danger"
      role="alert"
      title={refusal}
      action={
        <ButtonLink href="/checkout" look="secondary">
          Back to checkout
        </ButtonLink>
      }
    />
  )
}
