import { defineRoute } from "../../../lib/define-route"
import { StoreCredentialsAnswer } from "../../../types/http/challenge"
import {
  AdminChallengeAccountAnswer,
  DecisionList,
  EquityQuery,
  EquitySeries,
  LiveUpdate,
  TradeList,
} from "../../../types/http/challenge-account"
import { ListQuery } from "../../../types/http/common"

export const retrieveStoreChallengeAccount = defineRoute({
  method: "GET",
  path: "/store/challenge-accounts/:id",
  who: "trader",
  summary: "Read one of the signed-in trader's challenge accounts",
  answer: AdminChallengeAccountAnswer,
})

export const readStoreChallengeAccountEquity = defineRoute({
  method: "GET",
  path: "/store/challenge-accounts/:id/equity",
  who: "trader",
  summary: "Read equity in buckets with lowest, highest and last value",
  query: EquityQuery,
  answer: EquitySeries,
})

export const readStoreChallengeAccountDecisions = defineRoute({
  method: "GET",
  path: "/store/challenge-accounts/:id/decisions",
  who: "trader",
  summary: "List the decisions worth keeping, newest first",
  query: ListQuery,
  answer: DecisionList,
})

export const readStoreChallengeAccountTrades = defineRoute({
  method: "GET",
  path: "/store/challenge-accounts/:id/trades",
  who: "trader",
  summary: "List trades, newest first",
  query: ListQuery,
  answer: TradeList,
})

export const watchStoreChallengeAccount = defineRoute({
  method: "GET",
  path: "/store/challenge-accounts/:id/live",
  who: "trader",
  summary:
    "Follow one of the trader's challenge accounts as server-sent events",
  answer: LiveUpdate,
  stream: true,
})

export const readStoreCredentials = defineRoute({
  method: "GET",
  path: "/store/challenge-accounts/:id/credentials",
  who: "trader",
  summary: "Read what the trader signs in to the platform with",
  answer: StoreCredentialsAnswer,
})

export const storeChallengeAccountRoutes = [
  retrieveStoreChallengeAccount,
  readStoreChallengeAccountEquity,
  readStoreChallengeAccountDecisions,
  readStoreChallengeAccountTrades,
  watchStoreChallengeAccount,
  readStoreCredentials,
]
