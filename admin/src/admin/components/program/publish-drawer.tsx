import { Alert, Button, Drawer, Label, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { usePublishProgram } from "../../hooks/api/programs"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import type { AdminProgram } from "../../lib/types"
import { DraftChanges } from "./draft-changes"

const LONGEST = 1000

interface Props {
  program: AdminProgram
  open: boolean
  onClose: () => void
}

/** Makes the draft the next version, with a note on what changed. */
export function PublishDrawer({ program, open, onClose }: Props) {
  const { t } = useTranslation(NS)
  const [note, setNote] = useState("")
  const publish = usePublishProgram(program.id)
  const failure = publish.error && failureOf(publish.error)

  const submit = () =>
    publish.mutate(
      { revision: program.revision, note: note.trim() || undefined },
      {
        onSuccess: () => {
          onClose()
          setNote("")
          toast.success(t("program.published"))
        },
      }
    )

  return (
    <Drawer open={open} onOpenChange={(next) => !next && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {t("program.publishTitle", {
              number: (program.current_version?.number ?? 0) + 1,
            })}
          </Drawer.Title>
          <Drawer.Description>{t("program.publishText")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          {failure && (
            <Alert variant="error">
              {failure.kind === "conflict"
                ? t("program.conflict")
                : failure.message}
            </Alert>
          )}
          {open && <DraftChanges program={program} />}
          <Label htmlFor="note" size="small" weight="plus">
            {t("fields.note")}
          </Label>
          <Textarea
            id="note"
            rows={4}
            maxLength={LONGEST}
            value={note}
            placeholder={t("program.noteExample")}
            onChange={(event) => setNote(event.target.value)}
          />
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" size="small" onClick={onClose}>
            {t("actions.cancel")}
          </Button>
          <Button size="small" isLoading={publish.isPending} onClick={submit}>
            {t("program.publish")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
