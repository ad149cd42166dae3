import { Button, Drawer, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { failureOf } from "../lib/failure-of"
import { NS } from "../lib/ns"

const SHORTEST = 3
const LONGEST = 1000

const HARMLESS: Props["action"][] = [
  "resume",
  "outcome_passed",
  "outcome_active",
]

interface Props {
  /** Key of the action in the translations, below "actions". */
  action:
    | "suspend"
    | "resume"
    | "confirm"
    | "reverse"
    | "acceptShortfall"
    | "cancelDuplicate"
    | "outcome_breached"
    | "outcome_passed"
    | "outcome_active"
  open: boolean
  onClose: () => void
  run: (reason: string) => Promise<unknown>
}

/** Asks for the reason of an action that is recorded with it. */
export function ReasonDrawer({ action, open, onClose, run }: Props) {
  const { t } = useTranslation(NS)
  const [reason, setReason] = useState("")
  const [running, setRunning] = useState(false)
  const ready = reason.trim().length >= SHORTEST && !running

  const submit = async () => {
    setRunning(true)
    try {
      await run(reason.trim())
      toast.success(t(`actions.${action}.done`))
      setReason("")
      onClose()
    } catch (error) {
      toast.error(t(`actions.${action}.failed`), {
        description: failureOf(error).message,
      })
    } finally {
      setRunning(false)
    }
  }

  return (
    <Drawer open={open} onOpenChange={(next) => !next && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t(`actions.${action}.title`)}</Drawer.Title>
          <Drawer.Description>
            {t(`actions.${action}.explanation`)}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-2">
          <Label htmlFor="reason" size="small" weight="plus">
            {t("actions.reason")}
          </Label>
          <Textarea
            id="reason"
            autoFocus
            rows={6}
            maxLength={LONGEST}
            value={reason}
            placeholder={t(`actions.${action}.example`)}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
                event.preventDefault()
                if (ready) void submit()
              }
            }}
          />
          <Text size="xsmall" className="text-ui-fg-muted">
            {t("actions.reasonHint")}
          </Text>
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" size="small" onClick={onClose}>
            {t("actions.cancel")}
          </Button>
          <Button
            size="small"
            variant={HARMLESS.includes(action) ? "primary" : "danger"}
            disabled={!ready}
            isLoading={running}
            onClick={() => void submit()}
          >
            {t(`actions.${action}.label`)}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
