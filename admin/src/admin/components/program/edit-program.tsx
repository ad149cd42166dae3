import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSaveDraft } from "../../hooks/api/programs"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import type { AdminProgram } from "../../lib/types"
import { ProgramEditor } from "./program-editor"

interface Props {
  program: AdminProgram
  onClose: () => void
}

/** Changes the draft; what was published and sold stays as it is. */
export function EditProgram({ program, onClose }: Props) {
  const { t } = useTranslation(NS)
  const save = useSaveDraft(program.id)
  const failure = save.error && failureOf(save.error)
  return (
    <ProgramEditor
      title={program.name}
      initial={JSON.stringify(program.draft, null, 2)}
      refusal={
        failure &&
        (failure.kind === "conflict" ? t("program.conflict") : failure.message)
      }
      saving={save.isPending}
      onClose={onClose}
      onSave={(document) =>
        save.mutate(
          { document, revision: program.revision },
          {
            onSuccess: () => {
              onClose()
              toast.success(t("program.saved"))
            },
          }
        )
      }
    />
  )
}
