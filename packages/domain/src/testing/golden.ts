import fc from "fast-check"
import { ENGINE_VERSION } from "../engine/engine-version"
import { evaluate } from "../engine/evaluate"
import type { TradingEvent } from "../events/event-schema"
import { canonicalJson } from "../json/canonical-json"
import type { Terms } from "../terms/terms-schema"
import { anyHistory, anyTerms } from "./arbitraries"
import { richHistory } from "./rich-history"
import { richTerms } from "./rich-terms"

/** What happened to an account, and what one version of the engine made of it. */
export interface Journal {
  terms: Terms
  events: TradingEvent[]
  /** A digest of each decision. */
  decisions: string[]
}

/** Decisions without their sentences: words may change, meaning may not. */
export const meaningOf = (
  terms: Terms,
  events: readonly TradingEvent[],
  digest: (text: string) => string,
  engine: string = ENGINE_VERSION
): string[] =>
  evaluate(terms, events, { engine }).map((decision) =>
    digest(
      canonicalJson({
        ...decision,
        breaches: decision.breaches.map(withoutWords),
        undetermined: decision.undetermined?.map(withoutWords) ?? [],
        refused: decision.refused?.map(({ path }) => path) ?? [],
      })
    )
  )

const withoutWords = ({
  explanation: _explanation,
  message: _message,
  ...rest
}: {
  explanation: string
  message: unknown
}) => rest

/** New journals for a new version: the same ones each time. */
export const newJournals = (
  digest: (text: string) => string
): { engine: string; journals: Journal[] } => {
  const seed = 1
  const plain = fc.tuple(anyTerms, anyHistory)
  const drawn = [
    ...fc.sample(plain, { seed, numRuns: 60 }),
    ...fc.sample(richHistory(richTerms), { seed, numRuns: 60 }),
  ]
  return {
    engine: ENGINE_VERSION,
    journals: drawn.map(([terms, events]) => ({
      terms,
      events,
      decisions: meaningOf(terms, events, digest),
    })),
  }
}
