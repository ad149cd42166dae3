"use client"
import { useTranslations } from "next-intl"
import { useCallback, useEffect, useState, type ReactElement } from "react"
import { browserApi } from "@/lib/browser-api"
import { provisioningSteps } from "@/lib/provisioning-steps"
import type { Challenge } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { usePoll } from "@/lib/use-poll"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { StepList } from "./step-list"

interface ProvisioningProps {
  orderId: string
  /** Challenges that were bought, counting quantities. */
  wanted: number
  initial: Challenge[]
}

const EVERY_MS = 1500
const DELAYED_MS = 120_000

/** Follows a paid order until its challenge accounts can be traded. */
export function Provisioning({
  orderId,
  wanted,
  initial,
}: ProvisioningProps): ReactElement {
  const t = useTranslations()
  const formats = useFormats()
  const [challenges, setChallenges] = useState(initial)
  const [delayed, setDelayed] = useState(false)
  const steps = provisioningSteps(challenges.length < wanted ? [] : challenges)
  const ready = steps.every((step) => step.state === "done")

  const ask = useCallback(async () => {
    const answer = await browserApi("GET /store/challenges", {
      query: { limit: 100 },
    })
    setChallenges(
      answer.challenges.filter((challenge) => challenge.order_id === orderId)
    )
  }, [orderId])
  usePoll(ask, ready ? null : EVERY_MS)
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(true), DELAYED_MS)
    return () => clearTimeout(timer)
  }, [])

  return (
    <div>
      <h1 className="text-3xl sm:text-4xl">
        {ready ? t("order.ready") : t("order.settingUp")}
      </h1>
      <p className="mt-3 text-lg text-muted">
        {ready ? t("order.readyText") : t("order.settingUpText")}
      </p>
      <StepList steps={steps} />
      {delayed && !ready && (
        <div className="mt-6">
          <Notice tone="warning" title={t("order.delayedTitle")}>
            {t("order.delayed")}
          </Notice>
        </div>
      )}
      <div className="mt-8 grid gap-3">
        {challenges.map((challenge) => (
          <div
            key={challenge.id}
            className="flex flex-wrap items-center justify-between gap-4 rounded-card border bg-surface px-5 py-4"
          >
            <div>
              <p className="font-semibold">
                {t("common.programAndSize", {
                  program: challenge.program.name,
                  size: formats.size(
                    challenge.initial_balance,
                    challenge.currency
                  ),
                })}
              </p>
              <p className="text-sm text-muted">{challenge.number}</p>
            </div>
            <ButtonLink
              href={`/challenges/${challenge.id}`}
              look={ready ? "primary" : "secondary"}
            >
              {t("order.open")}
            </ButtonLink>
          </div>
        ))}
      </div>
    </div>
  )
}
