import { EquityChart } from "@highwater/charts"
import { Select, Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { chartTheme } from "../../lib/chart-theme"
import { formatMoney } from "../../lib/format-money"
import { NS } from "../../lib/ns"
import {
  PREVIEW_LANGUAGES,
  type PreviewLanguage,
} from "../../lib/preview-languages"
import type { ProgramPreview } from "../../lib/types"

type Size = ProgramPreview["sizes"][number]

interface Props {
  sizes: Size[]
  language: PreviewLanguage
  onLanguage: (language: PreviewLanguage) => void
  /** With a picture of how the floors move. */
  charts?: boolean
}

const CHART_HEIGHT = 220

/** What a trader will read, for each size and phase, in each language. */
export function Preview({
  sizes,
  language,
  onLanguage,
  charts = false,
}: Props) {
  const { t } = useTranslation(NS)
  const [key, setKey] = useState<string | null>(null)
  const size = sizes.find((one) => one.key === key) ?? sizes[0]
  if (!size) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-4">
      <div className="grid grid-cols-[1fr_auto] gap-x-2">
        <Select value={size.key} onValueChange={setKey} size="small">
          <Select.Trigger aria-label={t("fields.size")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {sizes.map((one) => (
              <Select.Item key={one.key} value={one.key}>
                {one.key} · {formatMoney(one.initial_balance, one.currency)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
        <LanguageSelect language={language} onLanguage={onLanguage} />
      </div>
      <Phases key={size.key} size={size} language={language} charts={charts} />
    </div>
  )
}

function LanguageSelect({
  language,
  onLanguage,
}: Pick<Props, "language" | "onLanguage">) {
  const { t } = useTranslation(NS)
  return (
    <Select
      value={language}
      onValueChange={(value: PreviewLanguage) => onLanguage(value)}
      size="small"
    >
      <Select.Trigger aria-label={t("program.language")} className="w-32">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {Object.entries(PREVIEW_LANGUAGES).map(([code, name]) => (
          <Select.Item key={code} value={code}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

interface PhasesProps {
  size: Size
  language: PreviewLanguage
  charts: boolean
}

function Phases({ size, language, charts }: PhasesProps) {
  const { t } = useTranslation(NS)
  return (
    <Tabs defaultValue={size.phases[0]?.key}>
      <Tabs.List className="-m-1 overflow-x-auto p-1">
        {size.phases.map((phase) => (
          <Tabs.Trigger key={phase.key} value={phase.key}>
            {phase.title}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {size.phases.map((phase) => (
        <Tabs.Content key={phase.key} value={phase.key}>
          {charts && (
            <div style={chartTheme} className="py-4">
              <EquityChart
                series={phase.sample}
                currency={size.currency}
                timeZone={phase.time_zone}
                height={CHART_HEIGHT}
              />
              <Text size="xsmall" className="text-ui-fg-muted">
                {t("program.sample")}
              </Text>
            </div>
          )}
          <ul className="flex flex-col divide-y" lang={language}>
            {phase.sentences.map((one) => (
              <li key={one.rule} className="flex flex-col gap-y-1 py-3">
                <Text size="small">{one.sentence}</Text>
                {one.example && (
                  <Text size="small" className="text-ui-fg-subtle">
                    {one.example}
                  </Text>
                )}
                <Text size="xsmall" className="text-ui-fg-muted">
                  {one.rule} · {one.title}
                </Text>
              </li>
            ))}
          </ul>
        </Tabs.Content>
      ))}
    </Tabs>
  )
}
