import { PhaseStepper } from "@highwater/charts"
import { Container, Copy, Heading, Text } from "@medusajs/ui"
import type { MouseEvent } from "react"
import { useNavigate } from "react-router-dom"
import { chartTheme } from "../../lib/chart-theme"
import type { LiveState } from "../../lib/live-stream"
import { shownStatus } from "../../lib/shown-status"
import type { ChallengeAccountDetail } from "../../lib/types"
import { StatusBadge } from "../status-badge"
import { Actions } from "./actions"
import { Freshness } from "./freshness"

interface Props {
  account: ChallengeAccountDetail
  live: LiveState
}

/** Which challenge account this is, where it stands, and how fresh that is. */
export function Header({ account, live }: Props) {
  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-x-4 px-6 py-4">
        <div className="flex min-w-0 flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading className="tabular-nums">
              {account.challenge.number}
            </Heading>
            <StatusBadge
              status={shownStatus(account)}
              funded={account.phase.funded}
            />
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {account.program.name} · {account.size} · {account.phase.title}
          </Text>
          {account.login && (
            <Text
              size="small"
              className="text-ui-fg-subtle flex items-center gap-x-1 tabular-nums"
            >
              {account.login}
              <Copy content={account.login} variant="mini" />
            </Text>
          )}
        </div>
        <Actions account={account} />
      </div>
      <Steps account={account} />
      <div className="px-6 py-3">
        <Freshness account={account} live={live} />
      </div>
    </Container>
  )
}

/** The way through the phases; a step opens that phase's challenge account. */
function Steps({ account }: { account: ChallengeAccountDetail }) {
  const navigate = useNavigate()
  const follow = (event: MouseEvent<HTMLDivElement>) => {
    const link =
      event.target instanceof Element ? event.target.closest("a") : null
    if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault()
      void navigate(`/prop/challenge-accounts/${link.hash.slice(1)}`)
    }
  }
  return (
    <div
      style={chartTheme}
      className="overflow-x-auto px-6 py-4"
      onClick={follow}
    >
      <PhaseStepper
        steps={account.steps}
        href={({ challenge_account_id: id }) =>
          id && id !== account.id ? `#${id}` : null
        }
      />
    </div>
  )
}
