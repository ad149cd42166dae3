import { defineRoute } from "../../../lib/define-route"
import {
  AdminChallengeAccountAnswer,
  AdminChallengeAccountList,
  AdminDecideOutcome,
  AdminListChallengeAccountsQuery,
  AdminReviewAnswer,
  DecisionList,
  EquityQuery,
  EquitySeries,
  LiveList,
  LiveUpdate,
  ReasonBody,
  TimelineList,
  TradeList,
} from "../../../types/http/challenge-account"
import { ListQuery } from "../../../types/http/common"
import { AdminReplayAnswer } from "../../../types/http/ingestion"

export const listChallengeAccounts = defineRoute({
  method: "GET",
  path: "/admin/challenge-accounts",
  who: "staff",
  permission: "challenge_accounts.read",
  summary: "List challenge accounts, searched, filtered and ordered",
  query: AdminListChallengeAccountsQuery,
  answer: AdminChallengeAccountList,
})

export const watchChallengeAccounts = defineRoute({
  method: "GET",
  path: "/admin/challenge-accounts/live",
  who: "staff",
  permission: "challenge_accounts.read",
  summary: "Follow a list of challenge accounts as server-sent events",
  query: AdminListChallengeAccountsQuery,
  answer: LiveList,
  stream: true,
})

export const retrieveChallengeAccount = defineRoute({
  method: "GET",
  path: "/admin/challenge-accounts/:id",
  who: "staff",
  permission: "challenge_accounts.read",
  summary: "Read one challenge account with meters, rules and breaches",
  answer: AdminChallengeAccountAnswer,
})

export const readChallengeAccountEquity = defineRoute({
  method: "GET",
  path: "/admin/challenge-accounts/:id/equity",
  who: "staff",
  permission: "challenge_accounts.read",
  summary: "Read equity in buckets with lowest, highest and last value",
  query: EquityQuery,
  answer: EquitySeries,
})

export const readChallengeAccountDecisions = defineRoute({
  method: "GET",
  path: "/admin/challenge-accounts/:id/decisions",
  who: "staff",
  permission: "challenge_accounts.read",
  summary: "List the decisions worth keeping, newest first",
  query: ListQuery,
  answer: DecisionList,
})

export const readChallengeAccountTimeline = defineRoute({
  method: "GET",
  path: "/admin/challenge-accounts/:id/timeline",
  who: "staff",
  permission: "challenge_accounts.read",
  summary: "List what happened and who did it, newest first",
  query: ListQuery,
  answer: TimelineList,
})

export const readChallengeAccountTrades = defineRoute({
  method: "GET",
  path: "/admin/challenge-accounts/:id/trades",
  who: "staff",
  permission: "challenge_accounts.read",
  summary: "List trades, newest first",
  query: ListQuery,
  answer: TradeList,
})

export const watchChallengeAccount = defineRoute({
  method: "GET",
  path: "/admin/challenge-accounts/:id/live",
  who: "staff",
  permission: "challenge_accounts.read",
  summary: "Follow one challenge account as server-sent events",
  answer: LiveUpdate,
  stream: true,
})

export const suspendChallengeAccount = defineRoute({
  method: "POST",
  path: "/admin/challenge-accounts/:id/suspend",
  who: "staff",
  permission: "challenge_accounts.manage",
  summary: "Pause the challenge and take trading away",
  body: ReasonBody,
  answer: AdminChallengeAccountAnswer,
})

export const resumeChallengeAccount = defineRoute({
  method: "POST",
  path: "/admin/challenge-accounts/:id/resume",
  who: "staff",
  permission: "challenge_accounts.manage",
  summary: "End the pause and give trading back",
  body: ReasonBody,
  answer: AdminChallengeAccountAnswer,
})

export const reverseBreach = defineRoute({
  method: "POST",
  path: "/admin/challenge-accounts/:id/reverse-breach",
  who: "staff",
  permission: "challenge_accounts.manage",
  summary: "Undo the breach and restore the state before it",
  body: ReasonBody,
  answer: AdminChallengeAccountAnswer,
})

export const confirmBreach = defineRoute({
  method: "POST",
  path: "/admin/challenge-accounts/:id/confirm-breach",
  who: "staff",
  permission: "challenge_accounts.manage",
  summary: "Agree with a breach under review: the challenge is lost",
  body: ReasonBody,
  answer: AdminChallengeAccountAnswer,
})

export const readChallengeAccountReview = defineRoute({
  method: "GET",
  path: "/admin/challenge-accounts/:id/review",
  who: "staff",
  permission: "challenge_accounts.read",
  summary: "Read what the data left open and which readings are doubted",
  answer: AdminReviewAnswer,
})

export const decideOutcome = defineRoute({
  method: "POST",
  path: "/admin/challenge-accounts/:id/outcome",
  who: "staff",
  permission: "challenge_accounts.manage",
  summary: "Decide an outcome that the data left open",
  body: AdminDecideOutcome,
  answer: AdminChallengeAccountAnswer,
})

export const replayChallengeAccount = defineRoute({
  method: "POST",
  path: "/admin/challenge-accounts/:id/replay",
  who: "staff",
  permission: "challenge_accounts.read",
  summary: "Fold the journal anew and compare it with what is stored",
  answer: AdminReplayAnswer,
})

export const adminChallengeAccountRoutes = [
  listChallengeAccounts,
  watchChallengeAccounts,
  retrieveChallengeAccount,
  readChallengeAccountEquity,
  readChallengeAccountDecisions,
  readChallengeAccountTimeline,
  readChallengeAccountTrades,
  watchChallengeAccount,
  suspendChallengeAccount,
  resumeChallengeAccount,
  reverseBreach,
  confirmBreach,
  readChallengeAccountReview,
  decideOutcome,
  replayChallengeAccount,
]
