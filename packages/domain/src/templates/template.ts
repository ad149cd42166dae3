import type { ProgramDocument } from "../program/program-schema"

/** A ready program by type, to start from. */
export interface Template {
  key: TemplateKey
  title: string
  /** What is special about it, in a sentence. */
  summary: string
  document: ProgramDocument
}

export type TemplateKey =
  | "one-step"
  | "two-step"
  | "three-step"
  | "instant"
  | "futures-end-of-day"
  | "futures-intraday"
  | "balance-trailing"
  | "swing"
