"use client"
import {
  Elements,
  PaymentElement,
  useElements,
  useStripe,
} from "@stripe/react-stripe-js"
import { loadStripe, type Appearance } from "@stripe/stripe-js"
import { useLocale, useTranslations } from "next-intl"
import { useEffect, useMemo, type ReactElement } from "react"
import { done, refused } from "@/lib/answer"
import { getPathname } from "@/i18n/navigation"
import type { PaymentFormProps } from "./payment-handle"

interface StripePaymentProps extends PaymentFormProps {
  publishableKey: string
}

/** Stripe's Payment Element; cards and wallets never pass through this server. */
export default function StripePayment({
  publishableKey,
  ...form
}: StripePaymentProps): ReactElement {
  const locale = useLocale()
  const stripe = useMemo(() => loadStripe(publishableKey), [publishableKey])
  return (
    <Elements
      stripe={stripe}
      options={{
        mode: "payment",
        amount: form.amountMinor,
        currency: form.currency.toLowerCase(),
        locale,
        appearance: appearanceNow(),
      }}
    >
      <ElementForm {...form} />
    </Elements>
  )
}

function ElementForm({ onReady }: PaymentFormProps): ReactElement {
  const t = useTranslations("checkout")
  const locale = useLocale()
  const stripe = useStripe()
  const elements = useElements()
  useEffect(() => {
    if (!stripe || !elements) {
      return
    }
    onReady({
      check: async () => {
        const { error } = await elements.submit()
        return error ? refused(error.message ?? t("declined")) : done
      },
      pay: async (secret) => {
        if (secret === null) {
          return refused(t("notOpened"))
        }
        const { error } = await stripe.confirmPayment({
          elements,
          clientSecret: secret,
          redirect: "if_required",
          confirmParams: {
            return_url: `${window.location.origin}${getPathname({ href: "/checkout/return", locale })}`,
          },
        })
        return error ? refused(error.message ?? t("declined")) : done
      },
    })
    return () => onReady(null)
  }, [stripe, elements, onReady, locale, t])
  return <PaymentElement />
}

function appearanceNow(): Appearance {
  const dark =
    typeof document !== "undefined" &&
    document.documentElement.dataset.theme === "dark"
  return { theme: dark ? "night" : "stripe" }
}
