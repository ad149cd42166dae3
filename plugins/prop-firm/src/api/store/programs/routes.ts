import { defineRoute } from "../../../lib/define-route"
import { StoreChoiceAnswer, StoreChoiceQuery } from "../../../types/http/choice"
import {
  StoreProgramAnswer,
  StoreProgramList,
  StoreProgramListQuery,
  StoreProgramQuery,
} from "../../../types/http/program"

export const listStorePrograms = defineRoute({
  method: "GET",
  path: "/store/programs",
  who: "shopper",
  summary: "List what is on sale, with terms in words and prices of a region",
  query: StoreProgramListQuery,
  answer: StoreProgramList,
})

export const retrieveStoreProgram = defineRoute({
  method: "GET",
  path: "/store/programs/:handle",
  who: "shopper",
  summary: "Read one program by its product's handle",
  query: StoreProgramQuery,
  answer: StoreProgramAnswer,
})

export const retrieveChoice = defineRoute({
  method: "GET",
  path: "/store/programs/:handle/choice",
  who: "shopper",
  summary: "Work out price and terms of a size with add-ons",
  query: StoreChoiceQuery,
  answer: StoreChoiceAnswer,
})

export const storeProgramRoutes = [
  listStorePrograms,
  retrieveStoreProgram,
  retrieveChoice,
]
