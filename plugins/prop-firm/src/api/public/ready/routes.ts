import { defineRoute } from "../../../lib/define-route"
import { ReadyAnswer } from "../../../types/http/ingestion"

export const readReadiness = defineRoute({
  method: "GET",
  path: "/public/ready",
  who: "anyone",
  summary:
    "Whether this process can do its work: database, Redis, lag, effects",
  answer: ReadyAnswer,
})

export const publicReadyRoutes = [readReadiness]
