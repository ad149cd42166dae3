import { defineRoute } from "../../../lib/define-route"
import {
  StoreChangeChoice,
  StoreChooseChallenge,
  StoreChosenChallengeAnswer,
} from "../../../types/http/choice"

export const chooseChallenge = defineRoute({
  method: "POST",
  path: "/store/carts/:id/challenges",
  who: "shopper",
  summary: "Put a challenge with its add-ons into a cart",
  body: StoreChooseChallenge,
  answer: StoreChosenChallengeAnswer,
})

export const changeChoice = defineRoute({
  method: "POST",
  path: "/store/carts/:id/challenges/:line_id",
  who: "shopper",
  summary:
    "Change quantity, add-ons or accepted terms of a challenge in a cart",
  body: StoreChangeChoice,
  answer: StoreChosenChallengeAnswer,
})

export const storeCartRoutes = [chooseChallenge, changeChoice]
