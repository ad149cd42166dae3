import { Input, Textarea } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { NewsImportBody } from "../../hooks/api/news-events"
import { NS } from "../../lib/ns"
import { Choice } from "../choice"
import { Labelled } from "./labelled"

const FORMATS = [
  "forexfactory_json",
  "forexfactory_xml",
  "history_csv",
  "mt5_csv",
  "fxstreet_csv",
] as const satisfies readonly NewsImportBody["format"][]

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
      <Choice
        label={t("calendar.import.format")}
        value={form.format}
        options={FORMATS.map((value) => ({
          value,
          label: t(`calendar.format.${value}`),
        }))}
        onChange={(value) =>
          set({ format: FORMATS.find((one) => one === value) ?? form.format })
        }
        hint={t(`calendar.formatHint.${form.format}`)}
      />
      <Labelled
        id="zone"
        label={t("calendar.import.zone")}
        hint={t("calendar.import.zoneHint")}
      >
        <Input
          id="zone"
          maxLength={64}
          placeholder="America/New_York"
          value={form.zone}
          onChange={(event) => set({ zone: event.target.value })}
        />
      </Labelled>
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
