import { Alert, Button, Drawer, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useReplay } from "../../hooks/api/challenge-accounts"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import type { Breach, ChallengeAccountDetail } from "../../lib/types"
import { ProofSteps } from "./proof-steps"

interface Props {
  breach: Breach
  account: ChallengeAccountDetail
}

/** Replays the account from its journal and shows step by step how it comes to one breach. */
export function ProofDrawer({ breach, account }: Props) {
  const { t } = useTranslation(NS)
  const replay = useReplay(account.id)
  const proof = replay.data?.replay.breaches.find(
    ({ breach_id }) => breach_id === breach.id
  )
  return (
    <Drawer onOpenChange={(open) => open && replay.mutate()}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="transparent">
          {t("proof.prove")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("proof.title", { rule: breach.rule })}</Drawer.Title>
          <Drawer.Description>{t("proof.text")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-auto">
          {replay.isPending && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("proof.running")}
            </Text>
          )}
          {replay.error && (
            <Alert variant="error">{failureOf(replay.error).message}</Alert>
          )}
          {replay.data && (
            <Alert variant={proof?.equal ? "success" : "error"}>
              {t(
                proof
                  ? proof.equal
                    ? "proof.equal"
                    : "proof.different"
                  : replay.data.replay.since
                    ? "proof.dropped"
                    : "proof.missing",
                { month: replay.data.replay.since }
              )}
            </Alert>
          )}
          {proof && <ProofSteps proof={proof} account={account} />}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary" size="small">
              {t("actions.close")}
            </Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
