import {
  compile,
  compileCompact,
  ENGINE_VERSION,
  parseTerms,
  statePacker,
} from "@highwater/domain"
import { MedusaError } from "@medusajs/framework/utils"
import type { CompiledTerms } from "./evaluated-account"

const MOST_KEPT = 5000
const byVersion = new Map<string, CompiledTerms>()

/**
 * Compiles a terms document once per process and version of the engine; the
 * hash names its content.
 *
 * @param engine the version that the account is pinned to; the newest where
 *   only the document itself is of interest, or the account is new
 */
export function compileCached(
  hash: string,
  document: unknown,
  engine: string = ENGINE_VERSION
): CompiledTerms {
  const key = `${engine} ${hash}`
  const known = byVersion.get(key)
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
  const program = compile(parsed.terms, { lateWindow: 0, engine })
  const plan = compileCompact(program)
  const compiled: CompiledTerms = {
    hash,
    terms: parsed.terms,
    program,
    plan,
    packer: statePacker(program),
    followers: (plan?.followers ?? []).map(
      ({ rule }) => parsed.terms.rules[rule]?.kind ?? ""
    ),
    size: Number(parsed.terms.initialBalance) * 10 ** (plan?.decimals ?? 0),
    kinds: new Map(parsed.terms.rules.map(({ id, kind }) => [id, kind])),
  }
  if (byVersion.size >= MOST_KEPT) {
    byVersion.clear()
  }
  byVersion.set(key, compiled)
  return compiled
}
