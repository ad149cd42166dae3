import { defineRoute } from "../../../lib/define-route"
import {
  AdminNewsFeedAnswer,
  AdminSetNewsFeed,
} from "../../../types/http/news-feed"

export const retrieveNewsFeed = defineRoute({
  method: "GET",
  path: "/admin/news-feed",
  who: "staff",
  permission: "calendar.read",
  summary: "Read where the news calendar is fetched from, and how that goes",
  answer: AdminNewsFeedAnswer,
})

export const setNewsFeed = defineRoute({
  method: "POST",
  path: "/admin/news-feed",
  who: "staff",
  permission: "calendar.manage",
  summary: "Set where the news calendar is fetched from; no address stops it",
  body: AdminSetNewsFeed,
  answer: AdminNewsFeedAnswer,
})

export const fetchNewsFeed = defineRoute({
  method: "POST",
  path: "/admin/news-feed/fetches",
  who: "staff",
  permission: "calendar.manage",
  summary: "Fetch the news calendar now; the answer says how it went",
  answer: AdminNewsFeedAnswer,
})

export const adminNewsFeedRoutes = [
  retrieveNewsFeed,
  setNewsFeed,
  fetchNewsFeed,
]
