import type {
  AdminChallengeAccountAnswer,
  AdminChallengeAccountList,
  AdminPlatformConnectionAnswer,
  AdminPlatformConnectionList,
  AdminPlatformKeyAnswer,
  AdminReplayAnswer,
  ChallengeAccountDetail,
  DecisionList,
  EquitySeries,
  PlatformEventsAnswer,
  PlatformEventsRefusal,
  StoreCredentialsAnswer,
  StoreNoticeList,
  TimelineList,
} from "@highwater/prop-firm/types"
import type { z } from "@medusajs/framework/zod"

/** Answers as the contract declares them, for tests to read. */
export type Account = z.infer<typeof ChallengeAccountDetail>
export type AccountAnswer = z.infer<typeof AdminChallengeAccountAnswer>
export type AccountList = z.infer<typeof AdminChallengeAccountList>
export type ConnectionList = z.infer<typeof AdminPlatformConnectionList>
export type ConnectionAnswer = z.infer<typeof AdminPlatformConnectionAnswer>
export type KeyAnswer = z.infer<typeof AdminPlatformKeyAnswer>
export type Replay = z.infer<typeof AdminReplayAnswer>
export type Decisions = z.infer<typeof DecisionList>
export type Equity = z.infer<typeof EquitySeries>
export type Credentials = z.infer<typeof StoreCredentialsAnswer>
export type Timeline = z.infer<typeof TimelineList>
/** Taken or refused: a test looks at the fields it is about. */
export type EventsAnswer = z.infer<typeof PlatformEventsAnswer> &
  z.infer<typeof PlatformEventsRefusal>
export type Notices = z.infer<typeof StoreNoticeList>
