import { Button, Drawer, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useGrantChallenge } from "../hooks/api/challenges"
import { useMay } from "../hooks/api/permissions"
import { usePrograms } from "../hooks/api/programs"
import { failureOf } from "../lib/failure-of"
import { NS } from "../lib/ns"
import { Choice } from "./choice"
import { ReasonField } from "./reason-field"

const SHORTEST = 3

/** Gives this trader a challenge without money, with a reason on record. */
export function GrantChallenge({ customerId }: { customerId: string }) {
  const { t } = useTranslation(NS)
  const may = useMay("challenges.grant")
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        disabled={!may}
        title={may ? undefined : t("grant.forbidden")}
        onClick={() => setOpen(true)}
      >
        {t("grant.label")}
      </Button>
      <Drawer open={open} onOpenChange={setOpen}>
        <Drawer.Content>
          <Drawer.Header>
            <Drawer.Title>{t("grant.title")}</Drawer.Title>
            <Drawer.Description>{t("grant.text")}</Drawer.Description>
          </Drawer.Header>
          <GrantForm customerId={customerId} onClose={() => setOpen(false)} />
        </Drawer.Content>
      </Drawer>
    </>
  )
}

interface FormProps {
  customerId: string
  onClose: () => void
}

function GrantForm({ customerId, onClose }: FormProps) {
  const { t } = useTranslation(NS)
  const grant = useGrantChallenge(customerId)
  const { data } = usePrograms()
  const programs = (data?.programs ?? []).filter((one) => one.current_version)
  const [chosen, setChosen] = useState("")
  const [size, setSize] = useState("")
  const [reason, setReason] = useState("")
  // One key per opened form: a second click grants nothing more.
  const [key] = useState(() => crypto.randomUUID())
  const program = programs.find(({ id }) => id === chosen) ?? programs[0]
  const sizes = program?.current_version?.sizes ?? []
  const size_key = sizes.includes(size) ? size : (sizes[0] ?? "")
  const isReady = size_key !== "" && reason.trim().length >= SHORTEST

  const submit = () =>
    grant.mutate(
      { program_id: program?.id ?? "", size_key, reason: reason.trim(), key },
      {
        onSuccess: () => {
          toast.success(t("grant.granted"))
          onClose()
        },
        onError: (error) =>
          toast.error(t("grant.failed"), {
            description: failureOf(error).message,
          }),
      }
    )

  return (
    <>
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-auto">
        {data && !program && <Text size="small">{t("grant.none")}</Text>}
        {program && (
          <>
            <Choice
              label={t("fields.program")}
              value={program.id}
              options={programs.map(({ id, name }) => ({
                value: id,
                label: name,
              }))}
              onChange={setChosen}
            />
            <Choice
              label={t("grant.size")}
              value={size_key}
              options={sizes.map((value) => ({ value, label: value }))}
              onChange={setSize}
            />
          </>
        )}
        <ReasonField
          id="grant-reason"
          label={t("actions.reason")}
          value={reason}
          placeholder={t("grant.example")}
          onChange={setReason}
        />
      </Drawer.Body>
      <Buttons
        isReady={isReady}
        isLoading={grant.isPending}
        onClose={onClose}
        onGrant={submit}
      />
    </>
  )
}

interface ButtonsProps {
  isReady: boolean
  isLoading: boolean
  onClose: () => void
  onGrant: () => void
}

function Buttons({ isReady, isLoading, onClose, onGrant }: ButtonsProps) {
  const { t } = useTranslation(NS)
  return (
    <Drawer.Footer>
      <Button variant="secondary" size="small" onClick={onClose}>
        {t("actions.cancel")}
      </Button>
      <Button
        size="small"
        disabled={!isReady}
        isLoading={isLoading}
        onClick={onGrant}
      >
        {t("grant.label")}
      </Button>
    </Drawer.Footer>
  )
}
