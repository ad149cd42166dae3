import { Select, Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { formatMoney } from "../../lib/format-money"
import { NS } from "../../lib/ns"
import type { ProgramPreview } from "../../lib/types"

type Size = ProgramPreview["sizes"][number]

/** What a trader will read, for each size and phase. */
export function Preview({ sizes }: { sizes: Size[] }) {
  const { t } = useTranslation(NS)
  const [key, setKey] = useState<string | null>(null)
  const size = sizes.find((one) => one.key === key) ?? sizes[0]
  if (!size) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-4">
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
      <Phases key={size.key} size={size} />
    </div>
  )
}

function Phases({ size }: { size: Size }) {
  return (
    <Tabs defaultValue={size.phases[0]?.key}>
      <Tabs.List className="overflow-x-auto">
        {size.phases.map((phase) => (
          <Tabs.Trigger key={phase.key} value={phase.key}>
            {phase.title}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {size.phases.map((phase) => (
        <Tabs.Content key={phase.key} value={phase.key}>
          <ul className="flex flex-col divide-y">
            {phase.sentences.map((one) => (
              <li key={one.rule} className="flex flex-col gap-y-1 py-3">
                <Text size="small">{one.sentence}</Text>
                {one.example && (
                  <Text size="small" className="text-ui-fg-subtle">
                    {one.example}
                  </Text>
                )}
                <Text size="xsmall" className="text-ui-fg-muted">
                  {one.rule} · {one.kind.replaceAll("_", " ")}
                </Text>
              </li>
            ))}
          </ul>
        </Tabs.Content>
      ))}
    </Tabs>
  )
}
