"use client"
import { useTranslations } from "next-intl"
import { useCallback, useState, type FormEvent, type ReactElement } from "react"
import { useRouter } from "@/i18n/navigation"
import type { PaymentKind } from "@/lib/payment-kind"
import { Button } from "@/ui/button"
import { AffiliateField } from "./affiliate-field"
import { BuyerFields, type Buyer } from "./buyer-fields"
import { Consents, type ConsentLine } from "./consents"
import type { CountryOption } from "./country-field"
import { FormPart } from "./form-part"
import type { PaymentHandle } from "./payment-handle"
import { PaymentPart } from "./payment-part"
import { PlacingNotice } from "./placing-notice"
import { usePlaceOrder } from "./use-place-order"

interface CheckoutFormProps {
  trader: { email: string; firstName: string; lastName: string }
  countries: CountryOption[]
  /** Chosen at first; the buyer may change it. */
  country: string
  /** Named before in this cart; empty where none was. */
  affiliateCode: string
  regionId: string
  lines: ConsentLine[]
  payment: PaymentKind
  total: { text: string; minor: number; currency: string }
}

/** Buyer, payment, consent, and one button that can only be pressed once. */
export function CheckoutForm(props: CheckoutFormProps): ReactElement {
  const { trader, countries, regionId, lines, total } = props
  const t = useTranslations("checkout")
  const router = useRouter()
  const [payment, setPayment] = useState<PaymentHandle | null>(null)
  const [buyer, setBuyer] = useState<Buyer>(() => ({
    firstName: trader.firstName,
    lastName: trader.lastName,
    countryCode: props.country,
  }))
  const [affiliateCode, setAffiliateCode] = useState(props.affiliateCode)
  const [accepted, setAccepted] = useState<Record<string, string>>({})
  const { placing, place } = usePlaceOrder()
  const busy = placing.step === "busy" || placing.step === "checking"
  const complete = isComplete(buyer, lines, accepted)

  const consent = useCallback((line: string, hash: string | null) => {
    setAccepted(({ [line]: _old, ...rest }) =>
      hash === null ? rest : { ...rest, [line]: hash }
    )
  }, [])
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const ending = await place({ ...buyer, affiliateCode, accepted }, payment)
    if (ending === "terms_changed") {
      setAccepted({})
    }
    if (ending !== "placed") {
      router.refresh()
    }
  }

  return (
    <form className="grid gap-9" onSubmit={(event) => void submit(event)}>
      <FormPart number={1} title={t("buyer")}>
        <BuyerFields
          email={trader.email}
          buyer={buyer}
          onChange={setBuyer}
          countries={countries}
          regionId={regionId}
        />
        <AffiliateField value={affiliateCode} onChange={setAffiliateCode} />
      </FormPart>
      <FormPart number={2} title={t("payment")}>
        <PaymentPart
          payment={props.payment}
          amountMinor={total.minor}
          currency={total.currency}
          onReady={setPayment}
        />
      </FormPart>
      <FormPart number={3} title={t("terms")}>
        <Consents lines={lines} accepted={accepted} onChange={consent} />
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

const isComplete = (
  buyer: Buyer,
  lines: ConsentLine[],
  accepted: Record<string, string>
): boolean =>
  Object.values(buyer).every((value: string) => value.trim() !== "") &&
  lines.every((line) => line.terms && accepted[line.id] === line.terms.hash)
