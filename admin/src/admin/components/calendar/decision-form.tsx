import { Button, Input, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import {
  useDecideOnNewsEvent,
  type NewsDecision,
} from "../../hooks/api/news-events"
import { useMay } from "../../hooks/api/permissions"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import { toLocalInput } from "../../lib/to-local-input"
import type { NewsEventDetail } from "../../lib/types"
import { Labelled } from "./labelled"

/** Pins an event to an instant, excludes it, or undoes either; always with a reason. */
export function DecisionForm({ event }: { event: NewsEventDetail }) {
  const { t } = useTranslation(NS)
  const may = useMay("calendar.manage")
  const decide = useDecideOnNewsEvent(event.id)
  const [reason, setReason] = useState("")
  const [at, setAt] = useState(toLocalInput(event.starts_at))
  if (!may) {
    return null
  }
  const run = (choice: Omit<NewsDecision, "reason">) =>
    decide.mutate(
      { ...choice, reason: reason.trim() },
      {
        onSuccess: () => {
          setReason("")
          toast.success(t("calendar.decision.done"))
        },
        onError: (error) =>
          toast.error(t("calendar.decision.failed"), {
            description: failureOf(error).message,
          }),
      }
    )
  return (
    <div className="flex flex-col gap-y-4">
      <Labelled id="reason" label={t("actions.reason")}>
        <Textarea
          id="reason"
          rows={2}
          maxLength={1000}
          value={reason}
          placeholder={t("calendar.decision.example")}
          onChange={(change) => setReason(change.target.value)}
        />
      </Labelled>
      <Labelled
        id="at"
        label={t("calendar.decision.at")}
        hint={t("calendar.decision.hint")}
      >
        <Input
          id="at"
          type="datetime-local"
          step={1}
          value={at}
          onChange={(change) => setAt(change.target.value)}
        />
      </Labelled>
      <DecisionButtons
        event={event}
        at={at}
        disabled={reason.trim() === "" || decide.isPending}
        onDecide={run}
      />
    </div>
  )
}

interface ButtonsProps {
  event: NewsEventDetail
  at: string
  disabled: boolean
  onDecide: (choice: Omit<NewsDecision, "reason">) => void
}

function DecisionButtons({ event, at, disabled, onDecide }: ButtonsProps) {
  const { t } = useTranslation(NS)
  const button = (decision: "unpin" | "exclude" | "include") => (
    <Button
      size="small"
      variant={decision === "exclude" ? "danger" : "secondary"}
      disabled={disabled}
      onClick={() => onDecide({ decision })}
    >
      {t(`calendar.decision.${decision}`)}
    </Button>
  )
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        variant="secondary"
        disabled={disabled || at === ""}
        onClick={() =>
          onDecide({ decision: "pin", at: new Date(at).toISOString() })
        }
      >
        {t("calendar.decision.pin")}
      </Button>
      {event.pinned && button("unpin")}
      {button(event.state === "excluded" ? "include" : "exclude")}
    </div>
  )
}
