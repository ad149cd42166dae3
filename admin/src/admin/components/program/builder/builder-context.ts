import { createContext, useContext } from "react"
import type { programSchemaParts } from "../../../lib/schema/program-schema"
import type { Problem } from "../../../lib/schema/problems-at"
import type { Json } from "../../../lib/schema/schema"
import type { ProgramForm, ProgramPreview } from "../../../lib/types"

/** What every part of the builder works on. */
export interface BuilderState {
  document: Record<string, Json>
  change: (next: Record<string, Json>) => void
  problems: Problem[]
  parts: ReturnType<typeof programSchemaParts>
  guides: ProgramForm["guides"]
  sizes: ProgramPreview["sizes"]
}

export const BuilderContext = createContext<BuilderState | null>(null)

/** @throws Error outside of the builder. */
export function useBuilder(): BuilderState {
  const state = useContext(BuilderContext)
  if (!state) {
    throw new Error("This part belongs inside the program builder.")
  }
  return state
}
