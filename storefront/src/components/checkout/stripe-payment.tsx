"use client"
import {
  Elements,
  PaymentElement,
  useElements,
  useStripe,
} from "@stripe/react-stripe-js"
import { loadStripe, type Appearance } from "@stripe/stripe-js"
import { useEffect, useMemo, type ReactElement } from "react"
import { done, refused } from "@/lib/answer"
import type { PaymentFormProps } from "./payment-handle"

interface StripePaymentProps extends PaymentFormProps {
  publishableKey: string
}

const DECLINED = "The payment was declined. Try another card or method."

/** Stripe's Payment Element; cards and wallets never pass through this server. */
export default function StripePayment({
  publishableKey,
  ...form
}: StripePaymentProps): ReactElement {
  const stripe = useMemo(() => loadStripe(publishableKey), [publishableKey])
  return (
    <Elements
      stripe={stripe}
      options={{
        mode: "payment",
        amount: form.amountMinor,
        currency: form.currency.toLowerCase(),
        appearance: appearanceNow(),
      }}
    >
      <ElementForm {...form} />
    </Elements>
  )
}

function ElementForm({ onReady }: PaymentFormProps): ReactElement {
  const stripe = useStripe()
  const elements = useElements()
  useEffect(() => {
    if (!stripe || !elements) {
      return
    }
    onReady({
      check: async () => {
        const { error } = await elements.submit()
        return error ? refused(error.message ?? DECLINED) : done
      },
      pay: async (secret) => {
        if (secret === null) {
          return refused("The payment could not be opened. Try again.")
        }
        const { error } = await stripe.confirmPayment({
          elements,
          clientSecret: secret,
          redirect: "if_required",
          confirmParams: {
            return_url: `${window.location.origin}/checkout/return`,
          },
        })
        return error ? refused(error.message ?? DECLINED) : done
      },
    })
    return () => onReady(null)
  }, [stripe, elements, onReady])
  return <PaymentElement />
}

function appearanceNow(): Appearance {
  const dark =
    typeof document !== "undefined" &&
    document.documentElement.dataset.theme === "dark"
  return { theme: dark ? "night" : "stripe" }
}
