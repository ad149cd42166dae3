import { defineRoute } from "../../../lib/define-route"
import {
  PublicTermsAnswer,
  PublicTermsHistory,
} from "../../../types/http/program"

export const retrievePublicTerms = defineRoute({
  method: "GET",
  path: "/public/terms/:hash",
  who: "anyone",
  summary: "Read published terms by their content hash",
  answer: PublicTermsAnswer,
})

export const listPublicTermsHistory = defineRoute({
  method: "GET",
  path: "/public/terms/:hash/history",
  who: "anyone",
  summary: "List the versions of a program, each with its terms in this place",
  answer: PublicTermsHistory,
})

export const publicTermsRoutes = [retrievePublicTerms, listPublicTermsHistory]
