import type { Json } from "../json/json"
import { toJson } from "../json/to-json"
import type { ProgramPhase, ProgramSize } from "./program-schema"

/** The terms of a phase for a size, before any override. */
export const phaseDocument = (phase: ProgramPhase, size: ProgramSize): Json =>
  toJson({
    ...phase.terms,
    currency: size.currency,
    initialBalance: size.initialBalance,
    openingBalance: size.openingBalance,
  })
