import { compile, compileCompact, parseTerms } from "@highwater/domain"
import { MedusaError } from "@medusajs/framework/utils"
import type { CompiledTerms } from "./evaluated-account"

const MOST_KEPT = 5000
const byHash = new Map<string, CompiledTerms>()

/** Compiles a terms document once per process; the hash names its content. */
export function compileCached(hash: string, document: unknown): CompiledTerms {
  const known = byHash.get(hash)
  if (known) {
    return known
  }
  const parsed = parseTerms(document)
  if (!parsed.ok) {
    const [problem] = parsed.problems
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Terms ${hash} cannot be evaluated: ${problem?.path}: ${problem?.message}`
    )
  }
  // Late events are compared with the journal, not with a memory of their own.
  const program = compile(parsed.terms, { lateWindow: 0 })
  const compiled: CompiledTerms = {
    hash,
    terms: parsed.terms,
    program,
    plan: compileCompact(program),
    kinds: new Map(parsed.terms.rules.map(({ id, kind }) => [id, kind])),
  }
  if (byHash.size >= MOST_KEPT) {
    byHash.clear()
  }
  byHash.set(hash, compiled)
  return compiled
}
