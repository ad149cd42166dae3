import type {
  DecisionList,
  EquityQuery,
  EquitySeries,
  ListQuery,
  Routes,
  StoreCredentialsAnswer,
  TradeList,
} from "@highwater/prop-firm/types"

interface Read<Query, Answer> {
  params: { id: string }
  query: Query
  body: undefined
  answer: Answer
}

type Page = (typeof ListQuery)["_input"]

/** The routes the storefront calls: those of the contract, and the reads of one challenge account. */
export type StoreRoutes = Routes & {
  "GET /store/challenge-accounts/:id/equity": Read<
    (typeof EquityQuery)["_input"],
    (typeof EquitySeries)["_output"]
  >
  "GET /store/challenge-accounts/:id/trades": Read<
    Page,
    (typeof TradeList)["_output"]
  >
  "GET /store/challenge-accounts/:id/decisions": Read<
    Page,
    (typeof DecisionList)["_output"]
  >
  "GET /store/challenge-accounts/:id/credentials": Read<
    unknown,
    (typeof StoreCredentialsAnswer)["_output"]
  >
}
