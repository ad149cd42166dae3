import { useTranslation } from "react-i18next"
import { NS } from "../lib/ns"

interface Props {
  name:
    | "programs"
    | "challengeAccounts"
    | "connections"
    | "tasks"
    | "calendar"
    | "audit"
    | "purchases"
}

/** A page's name as the menu says it, for breadcrumbs. */
export function MenuLabel({ name }: Props) {
  const { t } = useTranslation(NS)
  return <span>{t(`menu.${name}`)}</span>
}
