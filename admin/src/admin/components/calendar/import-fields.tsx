import { Input, Textarea } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { NewsImportBody } from "../../hooks/api/news-events"
import { NS } from "../../lib/ns"
import { FormatFields } from "./format-fields"
import { Labelled } from "./labelled"

export interface ImportForm {
  source: string
  format: NewsImportBody["format"]
  zone: string
  file: File | null
  text: string
}

export const EMPTY_IMPORT: ImportForm = {
  source: "forexfactory",
  format: "forexfactory_json",
  zone: "",
  file: null,
  text: "",
}

interface Props {
  form: ImportForm
  onChange: (form: ImportForm) => void
}

/** Where the file is from, how it is written, and the file. */
export function ImportFields({ form, onChange }: Props) {
  const { t } = useTranslation(NS)
  const set = (change: Partial<ImportForm>) => onChange({ ...form, ...change })
  return (
    <>
      <Labelled
        id="source"
        label={t("fields.source")}
        hint={t("calendar.import.sourceHint")}
      >
        <Input
          id="source"
          maxLength={50}
          value={form.source}
          onChange={(event) => set({ source: event.target.value })}
        />
      </Labelled>
      <FormatFields format={form.format} zone={form.zone} onChange={set} />
      <Labelled id="file" label={t("calendar.import.file")}>
        <input
          id="file"
          type="file"
          accept=".json,.xml,.csv,.txt,.gz"
          className="txt-compact-small text-ui-fg-subtle"
          onChange={(event) => set({ file: event.target.files?.[0] ?? null })}
        />
      </Labelled>
      {!form.file && (
        <Labelled id="text" label={t("calendar.import.paste")}>
          <Textarea
            id="text"
            rows={8}
            className="font-mono"
            value={form.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        </Labelled>
      )}
    </>
  )
}
