import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useOrderReview } from "../hooks/api/orders"
import { NS } from "../lib/ns"
import type { Task } from "../lib/types"
import { IssueChallenges } from "./issue-challenges"
import { ReasonDrawer } from "./reason-drawer"

const WITH_REASON = {
  accept_shortfall: "acceptShortfall",
  cancel_duplicate: "cancelDuplicate",
} as const

/** What can be done about an order right where its task is read. */
export function TaskActions({ task }: { task: Task }) {
  const { t } = useTranslation(NS)
  const orderId = task.reference?.id ?? ""
  const review = useOrderReview(orderId)
  const [asking, setAsking] = useState<
    (typeof WITH_REASON)[keyof typeof WITH_REASON] | null
  >(null)
  return (
    <>
      {task.actions.map((action) =>
        action === "issue_challenges" ? (
          <div key={action} className="p-1">
            <IssueChallenges orderId={orderId} />
          </div>
        ) : (
          <div key={action} className="p-1">
            <Button
              size="small"
              variant="secondary"
              onClick={() => setAsking(WITH_REASON[action])}
            >
              {t(`actions.${WITH_REASON[action]}.label`)}
            </Button>
          </div>
        )
      )}
      {asking && (
        <ReasonDrawer
          action={asking}
          open
          onClose={() => setAsking(null)}
          run={(reason) => review[asking].mutateAsync(reason)}
        />
      )}
    </>
  )
}
