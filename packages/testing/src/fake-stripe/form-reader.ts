import type { Form } from "./form-body"
import { StripeRefusal } from "./stripe-refusal"

/** Reads the fields of a request the way Stripe checks them. */
export class FormReader {
  constructor(private readonly form: Form) {}

  text(name: string): string | undefined {
    const value = this.form[name]
    return typeof value === "string" && value !== "" ? value : undefined
  }

  needed(name: string): string {
    return this.text(name) ?? StripeRefusal.missing(name)
  }

  /** A whole number of the smallest unit. */
  amount(name: string): number | undefined {
    const text = this.text(name)
    if (text === undefined) {
      return undefined
    }
    if (!/^-?\d+$/.test(text)) {
      throw new StripeRefusal(400, {
        type: "invalid_request_error",
        code: "parameter_invalid_integer",
        message: `Invalid integer: ${text}`,
        param: name,
      })
    }
    return Number(text)
  }

  flag(name: string): boolean {
    return this.text(name) === "true"
  }

  list(name: string): string[] {
    const value = this.form[name]
    return Array.isArray(value)
      ? value.filter((one): one is string => typeof one === "string")
      : []
  }

  group(name: string): Form {
    const value = this.form[name]
    return typeof value === "object" && !Array.isArray(value) ? value : {}
  }

  /** Metadata laid over what is there; an empty value removes its name. */
  metadata(before: Record<string, string> = {}): Record<string, string> {
    const merged = { ...before }
    for (const [name, value] of Object.entries(this.group("metadata"))) {
      if (value === "") {
        delete merged[name]
      } else if (typeof value === "string") {
        merged[name] = value
      }
    }
    return merged
  }

  /** Refuses names Stripe does not know, so that a misspelt field is noticed. */
  only(...known: string[]): void {
    const unknown = Object.keys(this.form).find(
      (name) => !known.includes(name) && name !== "expand"
    )
    if (unknown !== undefined) {
      throw new StripeRefusal(400, {
        type: "invalid_request_error",
        code: "parameter_unknown",
        message: `Received unknown parameter: ${unknown}`,
        param: unknown,
      })
    }
  }
}
