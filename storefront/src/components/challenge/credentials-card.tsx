"use client"
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
    <Card title="Platform login" className="order-3">
      {account.login === null ? (
        <p className="px-5 py-4 text-muted">
          The login appears here when the platform has opened it.
        </p>
      ) : shown === null ? (
        <div className="px-5 py-4">
          <p className="text-[0.9375rem]">
            Login <span className="font-semibold">{account.login}</span>
          </p>
          <p className="mt-1 text-sm text-muted">
            Only show the password where nobody looks over your shoulder.
          </p>
          <Button
            look="secondary"
            className="mt-4 w-full"
            busy={busy}
            onClick={() => void show()}
          >
            Show login and password
          </Button>
          {failed && (
            <p role="alert" className="mt-2 text-sm font-medium text-danger">
              The login could not be read. Try again in a moment.
            </p>
          )}
        </div>
      ) : (
        <div>
          <CopyRow label="Platform" value={shown.platform} />
          <CopyRow label="Server" value={shown.server} />
          <CopyRow label="Login" value={shown.login} />
          <CopyRow label="Password" value={shown.password} />
          <div className="px-5 py-3">
            <Button
              look="quiet"
              className="w-full"
              onClick={() => setShown(null)}
            >
              Hide again
            </Button>
          </div>
        </div>
      )}
    </Card>
  )
}
