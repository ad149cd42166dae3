import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCompleteTask } from "../hooks/api/tasks"
import { failureOf } from "../lib/failure-of"
import { NS } from "../lib/ns"

/** Ends a task. */
export function CompleteTask({ id }: { id: string }) {
  const { t } = useTranslation(NS)
  const complete = useCompleteTask()
  return (
    <div className="p-1">
      <Button
        size="small"
        variant="secondary"
        isLoading={complete.isPending}
        onClick={() =>
          complete.mutate(id, {
            onSuccess: () => toast.success(t("tasks.completed")),
            onError: (error) =>
              toast.error(t("tasks.failed"), {
                description: failureOf(error).message,
              }),
          })
        }
      >
        {t("tasks.complete")}
      </Button>
    </div>
  )
}
