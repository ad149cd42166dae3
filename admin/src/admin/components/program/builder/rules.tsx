import { Plus } from "@medusajs/icons"
import { Button, DropdownMenu, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { NS } from "../../../lib/ns"
import { asObject, asText, type Json } from "../../../lib/schema/schema"
import { uniqueKey } from "../../../lib/unique-key"
import { useBuilder } from "./builder-context"
import { Panel } from "./panel"
import { RuleCard } from "./rule-card"

interface Props {
  path: string
  rules: Json[]
  onChange: (rules: Json[]) => void
}

/** The rules of a phase, each opened to be changed; one of every kind can be added. */
export function Rules({ path, rules, onChange }: Props) {
  const { t } = useTranslation(NS)
  const { parts, guides } = useBuilder()
  const [open, setOpen] = useState<number | null>(null)
  const ids = rules.map((one) => asText(asObject(one).id))
  const add = (kind: string) => {
    const starter = { ...(guides[kind]?.starter as Record<string, Json>) }
    const id = uniqueKey(asText(starter.id) || kind, ids)
    onChange([...rules, { ...starter, id }])
    setOpen(rules.length)
  }
  return (
    <Panel
      title={t("builder.rules.title")}
      text={t("builder.rules.text")}
      actions={
        <DropdownMenu>
          <DropdownMenu.Trigger asChild>
            <Button size="small" variant="secondary">
              <Plus />
              {t("builder.rules.add")}
            </Button>
          </DropdownMenu.Trigger>
          <DropdownMenu.Content className="max-h-96 w-80 overflow-y-auto">
            {[...parts.kinds].map(([kind, schema]) => (
              <DropdownMenu.Item key={kind} onClick={() => add(kind)}>
                <div className="flex flex-col">
                  <span>{schema.title ?? kind}</span>
                  <Text size="xsmall" className="text-ui-fg-subtle">
                    {schema.description}
                  </Text>
                </div>
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu>
      }
    >
      {rules.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("builder.rules.none")}
        </Text>
      )}
      <div className="flex flex-col gap-y-2">
        {rules.map((rule, index) => (
          <RuleCard
            key={index}
            path={`${path}[${index}]`}
            rule={asObject(rule)}
            open={open === index}
            onOpen={() => setOpen(open === index ? null : index)}
            onChange={(next) => onChange(rules.with(index, next))}
            onRemove={() => {
              onChange(rules.toSpliced(index, 1))
              setOpen(null)
            }}
          />
        ))}
      </div>
    </Panel>
  )
}
