import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useMay } from "../../../hooks/api/permissions"
import { NS } from "../../../lib/ns"
import type { AdminProgram } from "../../../lib/types"
import { StatusBadge } from "../../status-badge"
import { PublishDrawer } from "../publish-drawer"

interface Props {
  program: AdminProgram
  /** What the draft is called now. */
  name: string
  changed: boolean
  saving: boolean
  /** How many problems the draft has. */
  problems: number
  onSave: () => void
}

/** Which program this is, whether it is saved, and the way to publish it. */
export function Header(props: Props) {
  const { program, name, changed, saving, problems, onSave } = props
  const { t } = useTranslation(NS)
  const [publishing, setPublishing] = useState(false)
  const mayWrite = useMay("programs.write")
  const mayPublish = useMay("programs.publish")
  return (
    <Container className="sticky top-0 z-[1] flex flex-wrap items-center justify-between gap-3 px-4 py-3 sm:px-6">
      <div className="flex min-w-0 flex-col">
        <div className="flex flex-wrap items-center gap-2">
          <Heading>{name || program.name}</Heading>
          <StatusBadge status={program.status} />
        </div>
        <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
          {t(changed ? "builder.changed" : "builder.saved")} ·{" "}
          {t("program.problems", { count: problems })} ·{" "}
          <Link
            to={`/products/${program.product_id}`}
            className="text-ui-fg-interactive"
          >
            {t("builder.product")}
          </Link>
        </Text>
      </div>
      <div className="flex items-center gap-x-2">
        <Button
          size="small"
          variant="secondary"
          onClick={onSave}
          isLoading={saving}
          disabled={!changed || !mayWrite}
        >
          {t("program.save")}
        </Button>
        <Button
          size="small"
          onClick={() => setPublishing(true)}
          disabled={changed || problems > 0 || !mayPublish}
        >
          {t("program.publish")}
        </Button>
      </div>
      <PublishDrawer
        program={program}
        open={publishing}
        onClose={() => setPublishing(false)}
      />
    </Container>
  )
}
