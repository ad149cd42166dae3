import { ActionMenu } from "@medusajs/dashboard/components"
import { ArrowUpTray, PencilSquare } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useMay } from "../../hooks/api/permissions"
import { useProgramOfProduct } from "../../hooks/api/programs"
import { NS } from "../../lib/ns"
import type { AdminProgram } from "../../lib/types"
import { QueryBody } from "../query-body"
import { Section } from "../section"
import { StatusBadge } from "../status-badge"
import { NewProgram } from "./new-program"
import { ProgramSummary } from "./program-summary"
import { PublishDrawer } from "./publish-drawer"
import { VersionList } from "./version-list"

interface Props {
  product: { id: string; title: string }
}

/** The terms behind a product: draft, published versions, what they say. */
export function ProgramSection({ product }: Props) {
  const { t } = useTranslation(NS)
  const query = useProgramOfProduct(product.id)
  const program = query.data
  return (
    <Section
      title={t("program.title")}
      actions={program && <ProgramActions program={program} />}
    >
      <QueryBody query={query} isEmpty={() => false} empty="">
        {(found) =>
          found ? (
            <div className="flex flex-col divide-y">
              <ProgramSummary program={found} />
              <VersionList program={found} />
            </div>
          ) : (
            <NoProgram product={product} />
          )
        }
      </QueryBody>
    </Section>
  )
}

function ProgramActions({ program }: { program: AdminProgram }) {
  const { t } = useTranslation(NS)
  const navigate = useNavigate()
  const [publishing, setPublishing] = useState(false)
  const mayPublish = useMay("programs.publish")
  return (
    <>
      <StatusBadge status={program.status} />
      <ActionMenu
        groups={[
          {
            actions: [
              {
                icon: <PencilSquare />,
                label: t("program.edit"),
                onClick: () => void navigate(`/prop/programs/${program.id}`),
              },
              {
                icon: <ArrowUpTray />,
                label: t("program.publish"),
                disabled: !mayPublish,
                onClick: () => setPublishing(true),
              },
            ],
          },
        ]}
      />
      <PublishDrawer
        program={program}
        open={publishing}
        onClose={() => setPublishing(false)}
      />
    </>
  )
}

/** A product that sells no program yet. */
function NoProgram({ product }: Props) {
  const { t } = useTranslation(NS)
  const [creating, setCreating] = useState(false)
  const mayWrite = useMay("programs.write")
  return (
    <div className="flex flex-col items-start gap-y-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("program.none")}
      </Text>
      <Button
        size="small"
        variant="secondary"
        disabled={!mayWrite}
        onClick={() => setCreating(true)}
      >
        {t("programs.create")}
      </Button>
      {creating && (
        <NewProgram product={product} onClose={() => setCreating(false)} />
      )}
    </div>
  )
}
