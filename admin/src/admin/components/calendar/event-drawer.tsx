import { Drawer, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNewsEvent } from "../../hooks/api/news-events"
import { formatEventTime } from "../../lib/format-event-time"
import { NS } from "../../lib/ns"
import type { NewsEventDetail } from "../../lib/types"
import { QueryBody } from "../query-body"
import { DecisionForm } from "./decision-form"
import { EventFacts } from "./event-facts"
import { RevisionList } from "./revision-list"

interface Props {
  id: string | null
  onClose: () => void
}

/** One event: its facts, what happened to it, and what a person may decide. */
export function EventDrawer({ id, onClose }: Props) {
  const { t } = useTranslation(NS)
  const query = useNewsEvent(id)
  const event = query.data?.news_event
  return (
    <Drawer open={id !== null} onOpenChange={(next) => !next && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{event?.title ?? t("fields.event")}</Drawer.Title>
          <Drawer.Description>{event ? whenOf(event) : ""}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-auto">
          <QueryBody query={query} isEmpty={() => false} empty="">
            {({ news_event }) => (
              <>
                <EventFacts event={news_event} />
                <DecisionForm key={news_event.id} event={news_event} />
                <div className="flex flex-col gap-y-3">
                  <Text size="small" weight="plus">
                    {t("calendar.revisions")}
                  </Text>
                  <RevisionList revisions={news_event.revisions} />
                </div>
              </>
            )}
          </QueryBody>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

const whenOf = (event: NewsEventDetail) =>
  `${event.currency} · ${formatEventTime(event).full}`
