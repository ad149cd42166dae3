import { StatusBadge as Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../lib/ns"
import { statusColor } from "../lib/status-color"

interface Props {
  status: string
  /** A running funded account is called and coloured "Funded". */
  funded?: boolean
}

export function StatusBadge({ status, funded = false }: Props) {
  const { t } = useTranslation(NS)
  const key = status === "active" && funded ? "funded" : status
  return (
    <Badge color={statusColor(status, funded)} className="whitespace-nowrap">
      {t(`status.${key}`, { defaultValue: status.replaceAll("_", " ") })}
    </Badge>
  )
}
