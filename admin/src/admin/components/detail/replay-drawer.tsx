import { Alert, Button, Drawer, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useReplay } from "../../hooks/api/challenge-accounts"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"

interface Props {
  id: string
  open: boolean
  onClose: () => void
}

/** Evaluates the journal again from the first event and shows whether the same came out. */
export function ReplayDrawer({ id, open, onClose }: Props) {
  const { t } = useTranslation(NS)
  const replay = useReplay(id)
  return (
    <Drawer open={open} onOpenChange={(next) => !next && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("replay.title")}</Drawer.Title>
          <Drawer.Description>{t("replay.text")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-auto">
          {replay.error && (
            <Alert variant="error">{failureOf(replay.error).message}</Alert>
          )}
          {replay.data && <Outcome {...replay.data.replay} />}
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" size="small" onClick={onClose}>
            {t("actions.close")}
          </Button>
          <Button
            size="small"
            isLoading={replay.isPending}
            onClick={() => replay.mutate()}
          >
            {t("replay.run")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

interface OutcomeProps {
  equal: boolean
  events: number
  differences: string[]
}

function Outcome({ equal, events, differences }: OutcomeProps) {
  const { t } = useTranslation(NS)
  return (
    <>
      <Alert variant={equal ? "success" : "error"}>
        {t(equal ? "replay.equal" : "replay.different")}
      </Alert>
      <Text size="small" className="text-ui-fg-subtle">
        {t("replay.events", { count: events })}
      </Text>
      <ul className="flex flex-col gap-y-1">
        {differences.map((difference) => (
          <li key={difference} className="txt-small">
            {difference}
          </li>
        ))}
      </ul>
    </>
  )
}
