"use client"
import dynamic from "next/dynamic"
import type { ReactElement } from "react"
import type { PaymentKind } from "@/lib/payment-kind"
import type { PaymentFormProps } from "./payment-handle"
import { SystemPayment } from "./system-payment"

// Loaded only where cards are taken: Stripe's script comes from its own servers.
const StripePayment = dynamic(() => import("./stripe-payment"), { ssr: false })

/** The way to pay that this shop was started with. */
export function PaymentPart({
  payment,
  ...form
}: PaymentFormProps & { payment: PaymentKind }): ReactElement {
  return payment.kind === "stripe" ? (
    <StripePayment {...form} publishableKey={payment.publishableKey} />
  ) : (
    <SystemPayment {...form} />
  )
}
