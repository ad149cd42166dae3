import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../lib/ns"

/** Asks before unsaved text is thrown away; answers true to leave. */
export function useAskToLeave() {
  const { t } = useTranslation(NS)
  const prompt = usePrompt()
  return () =>
    prompt({
      variant: "danger",
      title: t("program.unsaved.title"),
      description: t("program.unsaved.text"),
      confirmText: t("program.unsaved.leave"),
      cancelText: t("actions.cancel"),
    })
}
