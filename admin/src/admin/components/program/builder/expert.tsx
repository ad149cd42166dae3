import { Text } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { lineOfPath } from "../../../lib/line-of-path"
import { NS } from "../../../lib/ns"
import { readDocument } from "../../../lib/read-document"
import { asObject, type Json } from "../../../lib/schema/schema"
import { showLine } from "../../../lib/show-line"
import { JsonEditor } from "../json-editor"
import { ProblemList } from "../problem-list"
import { useBuilder } from "./builder-context"
import { Panel } from "./panel"

/** The document itself; what is typed here is in the forms as soon as it can be read. */
export function Expert() {
  const { t } = useTranslation(NS)
  const { document, change, problems } = useBuilder()
  const [text, setText] = useState(() => JSON.stringify(document, null, 2))
  const field = useRef<HTMLTextAreaElement>(null)
  const read = readDocument(text)
  const shown = read.ok
    ? problems.map((one) => ({ ...one, line: lineOfPath(text, one.path) }))
    : [{ path: "", message: read.message, line: read.line }]
  const write = (next: string) => {
    setText(next)
    const parsed = readDocument(next)
    if (parsed.ok) change(asObject(parsed.document as Json))
  }
  return (
    <Panel title={t("builder.expert.title")} text={t("builder.expert.text")}>
      <div className="flex h-[36rem] flex-col">
        <JsonEditor
          value={text}
          onChange={write}
          label={t("program.document")}
          wrong={new Set(shown.flatMap(({ line }) => line ?? []))}
          field={field}
        />
      </div>
      {shown.length > 0 ? (
        <ProblemList
          problems={shown}
          onJump={(line) => field.current && showLine(field.current, line)}
        />
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("builder.expert.fine")}
        </Text>
      )}
    </Panel>
  )
}
