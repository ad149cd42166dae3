import { Button, FocusModal, Heading, Text, usePrompt } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { useDocumentCheck } from "../../hooks/use-document-check"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import { readDocument } from "../../lib/read-document"
import { showLine } from "../../lib/show-line"
import { JsonEditor } from "./json-editor"
import { Preview } from "./preview"
import { ProblemList } from "./problem-list"

interface Props {
  title: string
  /** The text to begin with. */
  initial: string
  /** Why the last attempt to save was refused. */
  refusal: string | null
  saving: boolean
  onSave: (document: unknown) => void
  onClose: () => void
}

/** A program as JSON on one side, its problems or its sentences on the other. */
export function ProgramEditor(props: Props) {
  const { t } = useTranslation(NS)
  const [text, setText] = useState(props.initial)
  const check = useDocumentCheck(text)
  const field = useRef<HTMLTextAreaElement>(null)
  const prompt = usePrompt()

  const save = () => {
    const read = readDocument(text)
    if (read.ok) props.onSave(read.document)
  }
  const close = async () => {
    const sure =
      text === props.initial ||
      (await prompt({
        variant: "danger",
        title: t("program.unsaved.title"),
        description: t("program.unsaved.text"),
        confirmText: t("program.unsaved.leave"),
        cancelText: t("actions.cancel"),
      }))
    if (sure) props.onClose()
  }
  const wrong = new Set(check.problems.flatMap(({ line }) => line ?? []))

  return (
    <FocusModal open onOpenChange={(open) => !open && void close()}>
      <FocusModal.Content>
        <FocusModal.Header>
          <FocusModal.Title asChild>
            <span className="sr-only">{props.title}</span>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <span className="sr-only">{t("program.editorText")}</span>
          </FocusModal.Description>
        </FocusModal.Header>
        <FocusModal.Body className="grid grid-cols-1 gap-6 overflow-auto p-4 md:p-6 lg:grid-cols-2 lg:overflow-hidden">
          <div className="flex flex-col gap-y-3 lg:min-h-0">
            <Heading>{props.title}</Heading>
            <JsonEditor
              value={text}
              onChange={setText}
              label={t("program.document")}
              wrong={wrong}
              field={field}
            />
          </div>
          <div className="flex min-w-0 flex-col gap-y-3 lg:overflow-auto">
            <Heading level="h2">{t("program.preview")}</Heading>
            {props.refusal && (
              <ProblemList
                problems={[{ path: "", message: props.refusal, line: null }]}
              />
            )}
            {check.problems.length > 0 && (
              <ProblemList
                problems={check.problems}
                onJump={(line) =>
                  field.current && showLine(field.current, line)
                }
              />
            )}
            {check.problems.length === 0 && check.error && (
              <Text size="small" className="text-ui-tag-red-text">
                {failureOf(check.error).message}
              </Text>
            )}
            {check.problems.length === 0 && <Preview sizes={check.sizes} />}
          </div>
        </FocusModal.Body>
        <FocusModal.Footer>
          <Text
            size="small"
            className="text-ui-fg-subtle mr-auto"
            aria-live="polite"
          >
            {check.pending
              ? t("program.checking")
              : t("program.problems", { count: check.problems.length })}
          </Text>
          <Button size="small" variant="secondary" onClick={() => void close()}>
            {t("actions.cancel")}
          </Button>
          <Button
            size="small"
            onClick={save}
            isLoading={props.saving}
            disabled={!readDocument(text).ok}
          >
            {t("program.save")}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  )
}
