"use client"
import dynamic from "next/dynamic"
import { useRouter } from "next/navigation"
import {
  useCallback,
  useRef,
  useState,
  type FormEvent,
  type ReactElement,
  type ReactNode,
} from "react"
import type { PaymentKind } from "@/lib/payment-kind"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { Consents, type ConsentLine } from "./consents"
import { CountryField, type CountryOption } from "./country-field"
import type { PaymentHandle } from "./payment-handle"
import { PlacingNotice } from "./placing-notice"
import { SystemPayment } from "./system-payment"
import { usePlaceOrder } from "./use-place-order"

const StripePayment = dynamic(() => import("./stripe-payment"), { ssr: false })

interface CheckoutFormProps {
  trader: { email: string; firstName: string; lastName: string }
  countries: CountryOption[]
  regionId: string
  lines: ConsentLine[]
  payment: PaymentKind
  total: { text: string; minor: number; currency: string }
}

/** Buyer, payment, consent, and one button that can only be pressed once. */
export function CheckoutForm(props: CheckoutFormProps): ReactElement {
  const { trader, lines, payment, total } = props
  const router = useRouter()
  const handle = useRef<PaymentHandle | null>(null)
  const [ready, setReady] = useState(false)
  const [names, setNames] = useState({
    first: trader.firstName,
    last: trader.lastName,
  })
  const [country, setCountry] = useState(
    props.countries.find((one) => one.regionId === props.regionId)?.code ?? ""
  )
  const [accepted, setAccepted] = useState<Record<string, string>>({})
  const { placing, place } = usePlaceOrder()
  const busy = placing.step === "busy" || placing.step === "checking"

  const onReady = useCallback((next: PaymentHandle | null) => {
    handle.current = next
    setReady(next !== null)
  }, [])
  const onConsent = useCallback((line: string, hash: string | null) => {
    setAccepted(({ [line]: _old, ...rest }) =>
      hash === null ? rest : { ...rest, [line]: hash }
    )
  }, [])
  const complete =
    names.first.trim() !== "" &&
    names.last.trim() !== "" &&
    country !== "" &&
    lines.every((line) => line.terms && accepted[line.id] === line.terms.hash)

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void place(
      {
        firstName: names.first,
        lastName: names.last,
        countryCode: country,
        accepted,
      },
      handle.current
    ).then(() => router.refresh())
  }
  const form = { amountMinor: total.minor, currency: total.currency, onReady }

  return (
    <form className="grid gap-9" onSubmit={submit}>
      <Part number={1} title="Who is buying">
        <Field label="E-mail address" value={trader.email} readOnly />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field
            label="First name"
            autoComplete="given-name"
            value={names.first}
            onChange={(e) => setNames({ ...names, first: e.target.value })}
            required
          />
          <Field
            label="Last name"
            autoComplete="family-name"
            value={names.last}
            onChange={(e) => setNames({ ...names, last: e.target.value })}
            hint="As on your passport or identity card."
            required
          />
        </div>
        <CountryField
          countries={props.countries}
          regionId={props.regionId}
          value={country}
          onChange={setCountry}
        />
      </Part>
      <Part number={2} title="Payment">
        {payment.kind === "stripe" ? (
          <StripePayment {...form} publishableKey={payment.publishableKey} />
        ) : (
          <SystemPayment {...form} />
        )}
      </Part>
      <Part number={3} title="Terms">
        <Consents lines={lines} accepted={accepted} onChange={onConsent} />
      </Part>
      <div className="grid gap-4">
        <PlacingNotice placing={placing} />
        <Button type="submit" busy={busy} disabled={!complete || !ready}>
          {busy ? "Placing your order" : `Place order and pay ${total.text}`}
        </Button>
        {!complete && !busy && (
          <p className="text-sm text-muted">
            Fill in your name and accept the terms to place the order.
          </p>
        )}
      </div>
    </form>
  )
}

function Part({
  number,
  title,
  children,
}: {
  number: number
  title: string
  children: ReactNode
}): ReactElement {
  return (
    <fieldset className="grid min-w-0 gap-5">
      <legend className="mb-4 flex items-baseline gap-3 text-xl font-[620] tracking-[-0.022em]">
        <span className="text-base font-medium text-muted">{number}</span>
        {title}
      </legend>
      {children}
    </fieldset>
  )
}
