"use client"
import { useCallback, useState } from "react"
import type { CheckoutEntry } from "@/actions/order"

/** A line as far as what is entered goes by it. */
interface EnteredLine {
  id: string
  terms: { hash: string } | null
}

/** What is entered by hand and must not stay empty. */
const REQUIRED = ["firstName", "lastName", "countryCode"] as const

/** What the buyer has entered so far, and whether it is enough to place the order. */
export function useCheckoutEntry(
  initial: Omit<CheckoutEntry, "accepted">,
  lines: EnteredLine[]
): {
  entry: CheckoutEntry
  complete: boolean
  change: (next: Partial<CheckoutEntry>) => void
  /** Accepts the terms of a line by their hash, or takes that back. */
  consent: (line: string, hash: string | null) => void
} {
  const [entry, setEntry] = useState<CheckoutEntry>({
    ...initial,
    accepted: {},
  })
  const change = useCallback(
    (next: Partial<CheckoutEntry>) =>
      setEntry((before) => ({ ...before, ...next })),
    []
  )
  const consent = useCallback((line: string, hash: string | null) => {
    setEntry(({ accepted: { [line]: _old, ...rest }, ...before }) => ({
      ...before,
      accepted: hash === null ? rest : { ...rest, [line]: hash },
    }))
  }, [])
  const complete =
    REQUIRED.every((name) => entry[name].trim() !== "") &&
    lines.every(({ id, terms }) => terms && entry.accepted[id] === terms.hash)
  return { entry, complete, change, consent }
}
