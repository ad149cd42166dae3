import type { Answer } from "@/lib/answer"

/** What the checkout asks of a way to pay. */
export interface PaymentHandle {
  /** Looks at what was entered, before anything is written. */
  check: () => Promise<Answer>
  /** Takes the money; `secret` is what `prepareOrder` answered. */
  pay: (secret: string | null) => Promise<Answer>
}

/** Each way to pay hands over its handle when it is ready, and null when it goes. */
export interface PaymentFormProps {
  /** In the currency's smallest unit. */
  amountMinor: number
  currency: string
  onReady: (handle: PaymentHandle | null) => void
}
