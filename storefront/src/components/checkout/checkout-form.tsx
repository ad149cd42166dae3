"use client"
import { useTranslations } from "next-intl"
import { useState, type FormEvent, type ReactElement } from "react"
import { useRouter } from "@/i18n/navigation"
import type { PaymentKind } from "@/lib/payment-kind"
import type { CheckoutLine } from "@/lib/server/checkout-lines"
import { Button } from "@/ui/button"
import { Consents } from "./consents"
import type { CountryOption } from "./country-field"
import { EntryParts } from "./entry-parts"
import { FormPart } from "./form-part"
import type { PaymentHandle } from "./payment-handle"
import { PaymentPart } from "./payment-part"
import { PlacingNotice } from "./placing-notice"
import { useCheckoutEntry } from "./use-checkout-entry"
import { usePlaceOrder } from "./use-place-order"

interface CheckoutFormProps {
  trader: { email: string; firstName: string; lastName: string }
  countries: CountryOption[]
  /** Chosen at first; the buyer may change it. */
  country: string
  /** Named before in this cart; empty where none was. */
  affiliateCode: string
  regionId: string
  lines: CheckoutLine[]
  payment: PaymentKind
  total: { text: string; minor: number; currency: string }
}

/** Buyer, payment, consent, and one button that can only be pressed once. */
export function CheckoutForm(props: CheckoutFormProps): ReactElement {
  const { trader, countries, regionId, lines, total } = props
  const t = useTranslations("checkout")
  const router = useRouter()
  const [payment, setPayment] = useState<PaymentHandle | null>(null)
  const { entry, complete, change, consent } = useCheckoutEntry(
    {
      firstName: trader.firstName,
      lastName: trader.lastName,
      countryCode: props.country,
      affiliateCode: props.affiliateCode,
      platforms: Object.fromEntries(
        lines.flatMap(({ id, platform }) => (platform ? [[id, platform]] : []))
      ),
    },
    lines
  )
  const choices = lines.filter(({ platforms }) => platforms.length > 1)
  const number = choices.length > 0 ? 3 : 2
  const { placing, place } = usePlaceOrder()
  const busy = placing.step === "busy" || placing.step === "checking"
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const ending = await place(entry, payment)
    if (ending === "terms_changed") {
      change({ accepted: {} })
    }
    if (ending !== "placed") {
      router.refresh()
    }
  }

  return (
    <form className="grid gap-9" onSubmit={(event) => void submit(event)}>
      <EntryParts
        email={trader.email}
        countries={countries}
        regionId={regionId}
        choices={choices}
        entry={entry}
        onChange={change}
      />
      <FormPart number={number} title={t("payment")}>
        <PaymentPart
          payment={props.payment}
          amountMinor={total.minor}
          currency={total.currency}
          onReady={setPayment}
        />
      </FormPart>
      <FormPart number={number + 1} title={t("terms")}>
        <Consents lines={lines} accepted={entry.accepted} onChange={consent} />
      </FormPart>
      <div className="grid gap-4">
        <PlacingNotice placing={placing} />
        <Button
          type="submit"
          busy={busy}
          disabled={!complete || payment === null}
        >
          {busy ? t("placing") : t("place", { total: total.text })}
        </Button>
        {!complete && !busy && (
          <p className="text-sm text-muted">{t("incomplete")}</p>
        )}
      </div>
    </form>
  )
}
