import { ActionMenu } from "@medusajs/dashboard/components"
import { ArrowUpTray, PencilSquare } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useMay } from "../../hooks/api/permissions"
import { useProgramOfProduct } from "../../hooks/api/programs"
import { NS } from "../../lib/ns"
import type { AdminProgram } from "../../lib/types"
import { QueryBody } from "../query-body"
import { Section } from "../section"
import { StatusBadge } from "../status-badge"
import { CreateProgram } from "./create-program"
import { EditProgram } from "./edit-program"
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
            <CreateProgram product={product} />
          )
        }
      </QueryBody>
    </Section>
  )
}

function ProgramActions({ program }: { program: AdminProgram }) {
  const { t } = useTranslation(NS)
  const [open, setOpen] = useState<"edit" | "publish" | null>(null)
  const mayWrite = useMay("programs.write")
  const mayPublish = useMay("programs.publish")
  const close = () => setOpen(null)
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
                disabled: !mayWrite,
                onClick: () => setOpen("edit"),
              },
              {
                icon: <ArrowUpTray />,
                label: t("program.publish"),
                disabled: !mayPublish,
                onClick: () => setOpen("publish"),
              },
            ],
          },
        ]}
      />
      {open === "edit" && <EditProgram program={program} onClose={close} />}
      <PublishDrawer
        program={program}
        open={open === "publish"}
        onClose={close}
      />
    </>
  )
}
