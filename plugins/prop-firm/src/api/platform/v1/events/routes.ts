import { defineRoute } from "../../../../lib/define-route"
import { PlatformEventsAnswer } from "../../../../types/http/ingestion"

/** Where platforms send what happened on their logins. */
export const sendPlatformEvents = defineRoute({
  method: "POST",
  path: "/platform/v1/events",
  who: "platform",
  summary:
    "Take a signed batch of equity and trade events; answered when it is durable",
  answer: PlatformEventsAnswer,
})

export const platformEventRoutes = [sendPlatformEvents] as const
