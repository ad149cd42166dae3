import { XMark } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { NS } from "../../lib/ns"
import type { Problem } from "../../lib/schema/problems-at"

interface Props {
  label: string
  /** What the field means. */
  meaning?: string | undefined
  /** What firms usually choose. */
  usual?: { value: string; source: string } | undefined
  problems: Problem[]
  onRemove?: (() => void) | undefined
  children: ReactNode
}

/** A field with its name, what it means, what others choose and what is wrong with it. */
export function FieldFrame(props: Props) {
  const { t } = useTranslation(NS)
  const { label, meaning, usual, problems, onRemove } = props
  return (
    <div className="flex min-w-0 flex-col gap-y-1.5">
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" weight="plus">
          {label}
        </Text>
        {onRemove && (
          <IconButton
            size="2xsmall"
            variant="transparent"
            onClick={onRemove}
            aria-label={t("builder.removeField", { field: label })}
          >
            <XMark />
          </IconButton>
        )}
      </div>
      {props.children}
      {problems.map((one) => (
        <Text
          key={`${one.path} ${one.message}`}
          size="xsmall"
          className="text-ui-fg-error"
          role="alert"
        >
          {one.message}
        </Text>
      ))}
      {meaning && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {meaning.replaceAll("`", "")}
        </Text>
      )}
      {usual && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("builder.usual", usual)}
        </Text>
      )}
    </div>
  )
}
