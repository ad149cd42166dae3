"use client"
import { useTranslations } from "next-intl"
import { useState, type ReactElement } from "react"
import { browserApi } from "@/lib/browser-api"
import type { AccountDetail, Credentials } from "@/lib/types"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { CopyRow } from "./copy-row"

/** The platform login: number and server in sight, the password only after a press. */
export function CredentialsCard({
  account,
}: {
  account: AccountDetail
}): ReactElement {
  const t = useTranslations("challenge.credentials")
  const [shown, setShown] = useState<Credentials | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const show = async (): Promise<void> => {
    setBusy(true)
    setFailed(false)
    try {
      const answer = await browserApi(
        "GET /store/challenge-accounts/:id/credentials",
        { params: { id: account.id } }
      )
      setShown(answer.credentials)
    } catch {
      setFailed(true)
    }
    setBusy(false)
  }
  return (
    <Card title={t("title")} className="order-3">
      {account.login === null ? (
        <p className="px-5 py-4 text-muted">{t("waiting")}</p>
      ) : shown === null ? (
        <div className="px-5 py-4">
          <p className="text-[0.9375rem]">
            {t("login")} <span className="font-semibold">{account.login}</span>
          </p>
          <p className="mt-1 text-sm text-muted">{t("careful")}</p>
          <Button
            look="secondary"
            className="mt-4 w-full"
            busy={busy}
            onClick={() => void show()}
          >
            {t("show")}
          </Button>
          {failed && (
            <p role="alert" className="mt-2 text-sm font-medium text-danger">
              {t("failed")}
            </p>
          )}
        </div>
      ) : (
        <div>
          <CopyRow label={t("platform")} value={shown.platform} />
          <CopyRow label={t("server")} value={shown.server} />
          <CopyRow label={t("login")} value={shown.login} />
          <CopyRow label={t("password")} value={shown.password} />
          <div className="px-5 py-3">
            <Button
              look="quiet"
              className="w-full"
              onClick={() => setShown(null)}
            >
              {t("hide")}
            </Button>
          </div>
        </div>
      )}
    </Card>
  )
}
