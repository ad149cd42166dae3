import { defineRoute } from "../../../lib/define-route"
import {
  AdminDecideOnNewsEvent,
  AdminNewsEventAnswer,
  AdminNewsEventList,
  AdminNewsEventListQuery,
} from "../../../types/http/news"

export const listNewsEvents = defineRoute({
  method: "GET",
  path: "/admin/news-events",
  who: "staff",
  permission: "calendar.read",
  summary: "List events of the news calendar",
  query: AdminNewsEventListQuery,
  answer: AdminNewsEventList,
})

export const retrieveNewsEvent = defineRoute({
  method: "GET",
  path: "/admin/news-events/:id",
  who: "staff",
  permission: "calendar.read",
  summary: "Read one event of the news calendar with its revisions",
  answer: AdminNewsEventAnswer,
})

export const decideOnNewsEvent = defineRoute({
  method: "POST",
  path: "/admin/news-events/:id/decisions",
  who: "staff",
  permission: "calendar.manage",
  summary: "Pin an event to an instant, exclude it, or undo either",
  body: AdminDecideOnNewsEvent,
  answer: AdminNewsEventAnswer,
})

export const adminNewsEventRoutes = [
  listNewsEvents,
  retrieveNewsEvent,
  decideOnNewsEvent,
]
