export { isAffiliateCode } from "./affiliate/is-affiliate-code"
export type { ProgramChange } from "./changes/program-change"
export { programChanges } from "./changes/program-changes"
export { compactAmount } from "./compact/compact-amount"
export { compileCompact, type CompactPlan } from "./compact/compile-compact"
export { followedFloor } from "./compact/followed-floor"
export { SLOT as COMPACT_SLOT, STRIDE as COMPACT_STRIDE } from "./compact/slots"
export { COMPACT, stepInto } from "./compact/step-into"
export { toSlots } from "./compact/to-slots"
export { toState } from "./compact/to-state"
export type { Updates } from "./compact/updates"
export { compile, type CompileOptions } from "./engine/compile"
export { currentDecision } from "./engine/current-decision"
export type {
  Breach,
  Decision,
  DecisionStatus,
  OpenQuestion,
  PayoutReport,
  RuleReport,
  ScalingReport,
} from "./engine/decision"
export { ENGINE_VERSION } from "./engine/engine-version"
export { ENGINE_VERSIONS, type EngineVersion } from "./engine/engine-versions"
export { evaluate } from "./engine/evaluate"
export { nextInstant } from "./engine/next-instant"
export type { Program } from "./engine/program"
export { restoreState } from "./engine/restore-state"
export { type SerializedState, serializeState } from "./engine/serialize-state"
export { start } from "./engine/start"
export type { State } from "./engine/state"
export { step, type Step } from "./engine/step"
export { withHistory } from "./engine/with-history"
export { withoutHistory } from "./engine/without-history"
export { eventSchema } from "./events/event-schema"
export type { EventOf, TradingEvent } from "./events/event-schema"
export { parseEvent, type ParsedEvent } from "./events/parse-event"
export {
  parseWireItem,
  type ParsedWireItem,
  type WireItem,
} from "./events/parse-wire-item"
export { describeTerms, type RuleInWords } from "./explain/describe-terms"
export { chooseLocale } from "./explain/choose-locale"
export { explainDecision } from "./explain/explain-decision"
export { type Locale, LOCALES } from "./explain/locale"
export type { Message } from "./explain/message"
export { renderMessage } from "./explain/render-message"
export { room, type RoomMeter } from "./explain/room"
export { termsFacts, type TermsFacts } from "./explain/terms-facts"
export type { KindGuide, UsualValue } from "./rules/define-kind"
export { kindGuides } from "./guide/kind-guides"
export { canonicalJson } from "./json/canonical-json"
export {
  publishedSchemas,
  type PublishedSchema,
} from "./json-schema/published-schemas"
export { canMove, type LifecycleEntity } from "./lifecycle/can-move"
export {
  CHALLENGE_ACCOUNT_STATUSES,
  challengeAccountMoves,
  type ChallengeAccountStatus,
} from "./lifecycle/challenge-account-moves"
export {
  CHALLENGE_STATUSES,
  challengeMoves,
  type ChallengeStatus,
} from "./lifecycle/challenge-moves"
export * from "./money"
export type { Offer } from "./offer/offer"
export {
  OFFER_REASONS,
  OFFER_STATES,
  type OfferAnswer,
  type OfferSituation,
  offerState,
} from "./offer/offer-state"
export { openOffer } from "./offer/open-offer"
export { type StatePacker, statePacker } from "./packed/state-packer"
export { quotePayout } from "./payout/quote-payout"
export { InvalidInputError } from "./problems/invalid-input-error"
export type { Problem } from "./problems/problem"
export { addOnChoices, type AddOnChoice } from "./program/add-on-choices"
export { addOnPrice } from "./program/add-on-price"
export { parseProgram, type ParsedProgram } from "./program/parse-program"
export { type PhasePlatform, platformOf } from "./program/platform-of"
export type {
  ProgramAddOn,
  ProgramDocument,
  ProgramOverride,
  ProgramPhase,
  ProgramSize,
} from "./program/program-schema"
export { resolveProgram } from "./program/resolve-program"
export type { ResolvedPhase } from "./program/try-resolve-program"
export { type Sample, samplePath } from "./sample/sample-path"
export { templates } from "./templates"
export type { Template, TemplateKey } from "./templates/template"
export { parseTerms, type ParsedTerms } from "./terms/parse-terms"
export type { PayoutTerms } from "./terms/payout-schema"
export type { RuleKindName, RuleTerms, TermsOf } from "./terms/rule-schema"
export type { ScalingTerms } from "./terms/scaling-schema"
export { termsCanonical } from "./terms/terms-canonical"
export type { Terms } from "./terms/terms-schema"
export { formatInstant } from "./trading-day/format-instant"
export { isTimeZone } from "./trading-day/is-time-zone"
export { parseInstant } from "./trading-day/parse-instant"
export { wallClockInstants } from "./trading-day/wall-clock-instants"
export { checkCase, type CheckedCase } from "./conformance/check-case"
