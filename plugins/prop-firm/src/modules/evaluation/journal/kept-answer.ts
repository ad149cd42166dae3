import type { KeptResult } from "./submission"

/** The answer of a request that carries its sender's key. */
export type KeptAnswer = {
  source: string
  key: string
  /** SHA-256 of the body the answer is for. */
  digest: string
  answer: KeptResult
}
