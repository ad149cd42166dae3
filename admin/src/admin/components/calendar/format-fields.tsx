import { Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { NewsImportBody } from "../../hooks/api/news-events"
import { NS } from "../../lib/ns"
import { Choice } from "../choice"
import { Labelled } from "./labelled"

type Format = NewsImportBody["format"]

const FORMATS = [
  "forexfactory_json",
  "forexfactory_xml",
  "history_csv",
  "mt5_csv",
  "fxstreet_csv",
] as const satisfies readonly Format[]

interface Props {
  format: Format
  zone: string
  onChange: (change: { format?: Format; zone?: string }) => void
}

/** How a calendar is written, and the clock of its times. */
export function FormatFields({ format, zone, onChange }: Props) {
  const { t } = useTranslation(NS)
  return (
    <>
      <Choice
        label={t("calendar.import.format")}
        value={format}
        options={FORMATS.map((value) => ({
          value,
          label: t(`calendar.format.${value}`),
        }))}
        onChange={(value) =>
          onChange({ format: FORMATS.find((one) => one === value) ?? format })
        }
        hint={t(`calendar.formatHint.${format}`)}
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
          value={zone}
          onChange={(event) => onChange({ zone: event.target.value })}
        />
      </Labelled>
    </>
  )
}
