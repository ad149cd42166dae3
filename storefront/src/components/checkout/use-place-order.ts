"use client"
import { useLocale, useTranslations } from "next-intl"
import { useCallback, useRef, useState } from "react"
import { finishOrder, prepareOrder, type CheckoutEntry } from "@/actions/order"
import { getPathname } from "@/i18n/navigation"
import type { PaymentHandle } from "./payment-handle"

/** Where the purchase stands. `checking` means the outcome is being asked for: nobody pays twice. */
export type Placing =
  | { step: "idle" }
  | { step: "busy" }
  | { step: "checking" }
  | { step: "refused"; message: string; gone?: "session" | "cart" }
  | { step: "terms_changed" }

/** How an attempt to place the order ended. */
type Ending = "placed" | "refused" | "terms_changed"

const RETRY_MS = 3000

/** Places the order once: while one attempt runs, further presses do nothing. */
export function usePlaceOrder(): {
  placing: Placing
  /** Resolves with how the attempt ended; after "placed" the page is on its way to the order. */
  place: (
    entry: CheckoutEntry,
    payment: PaymentHandle | null
  ) => Promise<Ending>
} {
  const t = useTranslations("checkout")
  const locale = useLocale()
  const [placing, setPlacing] = useState<Placing>({ step: "idle" })
  const running = useRef(false)

  const finish = useCallback(async (): Promise<Ending> => {
    const ending = await finishOrder().catch(() => ({
      status: "unknown" as const,
    }))
    if (ending.status === "placed") {
      window.location.assign(
        getPathname({ href: `/orders/${ending.orderId}`, locale })
      )
      return "placed"
    }
    if (ending.status === "unknown") {
      setPlacing({ step: "checking" })
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
      return finish()
    }
    running.current = false
    setPlacing(
      ending.status === "terms_changed"
        ? { step: "terms_changed" }
        : { step: "refused", message: ending.message }
    )
    return ending.status
  }, [locale])

  const place = useCallback(
    async (
      entry: CheckoutEntry,
      payment: PaymentHandle | null
    ): Promise<Ending> => {
      if (running.current || !payment) {
        return "refused"
      }
      running.current = true
      setPlacing({ step: "busy" })
      const problem: Problem | null = await attempt(entry, payment).catch(
        () => ({
          message: t("offline"),
        })
      )
      if (problem) {
        running.current = false
        setPlacing({ step: "refused", ...problem })
        return "refused"
      }
      return finish()
    },
    [finish, t]
  )
  return { placing, place }
}

type Problem = { message: string; gone?: "session" | "cart" }

/** Everything up to the money; answers the problem, or null when it was taken. Throws where nothing could be sent. */
async function attempt(
  entry: CheckoutEntry,
  payment: PaymentHandle
): Promise<Problem | null> {
  const checked = await payment.check()
  if (!checked.ok) {
    return checked
  }
  const prepared = await prepareOrder(entry)
  if (!prepared.ok) {
    return prepared
  }
  const paid = await payment.pay(prepared.clientSecret)
  return paid.ok ? null : paid
}
