import type { DataTableEmptyStateProps } from "@medusajs/ui"
import type { Translate } from "./translate"

/** What a list says when there is nothing yet, and when nothing matches. */
export function emptyState(
  t: Translate,
  list:
    | "programs"
    | "challengeAccounts"
    | "connections"
    | "tasks"
    | "calendar"
    | "audit"
): DataTableEmptyStateProps {
  return {
    empty: {
      heading: t(`${list}.empty.title`),
      description: t(`${list}.empty.text`),
    },
    filtered: {
      heading: t("list.filtered.title"),
      description: t("list.filtered.text"),
    },
  }
}
