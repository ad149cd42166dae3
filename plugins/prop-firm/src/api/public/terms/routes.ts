import { defineRoute } from "../../../lib/define-route"
import { PublicTermsAnswer } from "../../../types/http/program"

export const retrievePublicTerms = defineRoute({
  method: "GET",
  path: "/public/terms/:hash",
  who: "anyone",
  summary: "Read published terms by their content hash",
  answer: PublicTermsAnswer,
})

export const publicTermsRoutes = [retrievePublicTerms]
