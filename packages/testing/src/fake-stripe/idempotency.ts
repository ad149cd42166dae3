import { StripeRefusal } from "./stripe-refusal"

export interface StripeAnswer {
  status: number
  body: object
}

interface Kept {
  fingerprint: string
  answer: StripeAnswer | null
}

/** Answers by key: the first result is kept and told again, a server error too. */
export class IdempotencyKeys {
  private readonly kept = new Map<string, Kept>()

  /**
   * What a key was answered before, null when it is new (it is taken then).
   * @throws StripeRefusal when the key stands for another request, or one still runs.
   */
  take(key: string, fingerprint: string): StripeAnswer | null {
    const known = this.kept.get(key)
    if (!known) {
      this.kept.set(key, { fingerprint, answer: null })
      return null
    }
    if (known.fingerprint !== fingerprint) {
      throw new StripeRefusal(400, {
        type: "idempotency_error",
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      })
    }
    if (!known.answer) {
      throw new StripeRefusal(409, {
        type: "idempotency_error",
        code: "idempotency_key_in_use",
        message: `There is currently another in-progress request using this Stripe-Idempotency-Key: ${key}.`,
      })
    }
    return known.answer
  }

  keep(key: string, answer: StripeAnswer): void {
    const known = this.kept.get(key)
    if (known) {
      known.answer = { ...answer, body: structuredClone(answer.body) }
    }
  }

  /** Stripe forgets keys after a day or more. */
  forget(): void {
    this.kept.clear()
  }
}
