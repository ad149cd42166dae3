import "@highwater/charts/styles.css"
import { Container } from "@medusajs/ui"
import { useParams, type UIMatch } from "react-router-dom"
import { Banner } from "../../../../components/detail/banner"
import { Breaches } from "../../../../components/detail/breaches"
import { Decisions } from "../../../../components/detail/decisions"
import { DetailSkeleton } from "../../../../components/detail/detail-skeleton"
import { EquitySection } from "../../../../components/detail/equity-section"
import { Facts } from "../../../../components/detail/facts"
import { Header } from "../../../../components/detail/header"
import { Meters } from "../../../../components/detail/meters"
import { Review } from "../../../../components/detail/review"
import { RulesTable } from "../../../../components/detail/rules-table"
import { Timeline } from "../../../../components/detail/timeline"
import { Trades } from "../../../../components/detail/trades"
import { FailureAlert } from "../../../../components/failure-alert"
import { FailurePanel } from "../../../../components/failure-panel"
import { Page } from "../../../../components/page"
import { useChallengeAccount } from "../../../../hooks/api/challenge-accounts"
import { useLiveChallengeAccount } from "../../../../hooks/use-live-challenge-account"

/** One challenge account: numbers, chart, rules, decisions, evidence, actions. */
const ChallengeAccountPage = () => {
  const { id = "" } = useParams()
  const live = useLiveChallengeAccount(id)
  const { data, error, refetch } = useChallengeAccount(id, live === "live")
  if (!data) {
    return error ? (
      <Container className="p-0">
        <FailurePanel error={error} onRetry={() => void refetch()} />
      </Container>
    ) : (
      <DetailSkeleton />
    )
  }
  const account = data.challenge_account
  return (
    <Page
      zone="challenge_account.details"
      side={
        <>
          <Facts account={account} />
          <Timeline account={account} />
        </>
      }
    >
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      <Banner account={account} />
      <Header account={account} live={live} />
      <Review account={account} />
      <Meters account={account} />
      <EquitySection account={account} />
      <Breaches account={account} />
      <RulesTable account={account} />
      <Decisions account={account} />
      <Trades account={account} />
    </Page>
  )
}
export default ChallengeAccountPage

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <Number id={params.id ?? ""} />,
}

/** The challenge number in the breadcrumb, the id until it is known. */
function Number({ id }: { id: string }) {
  const { data } = useChallengeAccount(id)
  return <span>{data?.challenge_account.challenge.number ?? id}</span>
}
