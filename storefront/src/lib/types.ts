import type { Routes } from "@highwater/prop-firm/types"

/** Our own answers, named for pages; the shapes come from the routes' declarations. */
export type Program = Routes["GET /store/programs/:handle"]["answer"]["program"]
export type CatalogueChoices =
  Routes["GET /store/programs"]["answer"]["choices"]
export type Choice =
  Routes["GET /store/programs/:handle/choice"]["answer"]["choice"]
export type AddOn = Choice["add_ons"][number]
export type ProgramSize = Program["sizes"][number]
export type ProgramPhase = ProgramSize["phases"][number]
export type PhaseFacts = ProgramPhase["facts"]
export type Challenge =
  Routes["GET /store/challenges"]["answer"]["challenges"][number]
export type ChallengeDetail =
  Routes["GET /store/challenges/:id"]["answer"]["challenge"]
export type AccountDetail = ChallengeDetail["accounts"][number]
export type AccountMeter = AccountDetail["meters"][number]
export type TradeRow =
  Routes["GET /store/challenge-accounts/:id/trades"]["answer"]["trades"][number]
export type Credentials =
  Routes["GET /store/challenge-accounts/:id/credentials"]["answer"]["credentials"]
export type DecisionItem =
  Routes["GET /store/challenge-accounts/:id/decisions"]["answer"]["decisions"][number]
export type NoticeItem =
  Routes["GET /store/notices"]["answer"]["notices"][number]
export type TermsChange =
  Routes["GET /store/terms-changes"]["answer"]["terms_changes"][number]
export type PublicTerms = Routes["GET /public/terms/:hash"]["answer"]["terms"]
export type TermsVersion =
  Routes["GET /public/terms/:hash/history"]["answer"]["versions"][number]
