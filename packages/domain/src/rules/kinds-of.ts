import type { RuleKind } from "../engine/compiled-rule"
import type { EngineVersion } from "../engine/engine-versions"
import type { RuleKindName } from "../terms/rule-schema"
import { ruleKinds } from "./rule-kinds"

type Kinds = Readonly<Record<RuleKindName, RuleKind>>

/** A version whose meaning of some kind differs spreads the kinds before it and names its own. */
const versions: Readonly<Record<EngineVersion, Kinds>> = { "1": ruleKinds }

/** How each kind is evaluated in a version of the engine. */
export const kindsOf = (version: EngineVersion): Kinds => versions[version]
