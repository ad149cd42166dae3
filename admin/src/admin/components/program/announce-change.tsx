import {
  Alert,
  Button,
  Checkbox,
  Drawer,
  Input,
  Label,
  Select,
  Textarea,
  toast,
} from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAnnounceTermsChange } from "../../hooks/api/terms-changes"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import { toLocalInput } from "../../lib/to-local-input"
import type { AdminProgram } from "../../lib/types"
import { FieldFrame } from "../schema-form/field-frame"

const SCOPES = ["next_phase", "next_payout_cycle"] as const
/** As short as the server takes them. */
const SHORTEST = { announcement: 10, reason: 3 }
const WEEK_MS = 7 * 24 * 60 * 60 * 1000

const blank = () => ({
  scope: "next_phase" as (typeof SCOPES)[number],
  announcement: "",
  effective_at: new Date(Date.now() + WEEK_MS).toISOString(),
  consent_required: true,
  reason: "",
})

type Form = ReturnType<typeof blank>

const isComplete = ({ announcement, reason }: Form) =>
  announcement.trim().length >= SHORTEST.announcement &&
  reason.trim().length >= SHORTEST.reason

interface Props {
  program: AdminProgram
  /** The version that is to hold. */
  version: number
  open: boolean
  onClose: () => void
}

/** Says that a version is to reach running challenges: when, from where on, in which words. */
export function AnnounceChange({ program, version, open, onClose }: Props) {
  const { t } = useTranslation(NS)
  const [form, setForm] = useState(blank)
  const announce = useAnnounceTermsChange(program.id)
  const failure = announce.error && failureOf(announce.error)
  const set = (change: Partial<Form>) => setForm({ ...form, ...change })
  const submit = () =>
    announce.mutate(
      { ...form, version },
      {
        onSuccess: ({ terms_change }) => {
          toast.success(
            t("termsChange.announced", { count: terms_change.reached })
          )
          setForm(blank())
          onClose()
        },
      }
    )
  return (
    <Drawer open={open} onOpenChange={(next) => !next && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("termsChange.title", { version })}</Drawer.Title>
          <Drawer.Description>{t("termsChange.text")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          {failure && <Alert variant="error">{failure.message}</Alert>}
          <ChangeFields form={form} set={set} />
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" size="small" onClick={onClose}>
            {t("actions.cancel")}
          </Button>
          <Button
            size="small"
            disabled={!isComplete(form)}
            isLoading={announce.isPending}
            onClick={submit}
          >
            {t("termsChange.announce")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

interface FieldsProps {
  form: Form
  set: (change: Partial<Form>) => void
}

function ChangeFields({ form, set }: FieldsProps) {
  const { t } = useTranslation(NS)
  return (
    <>
      <FieldFrame
        label={t("termsChange.scope")}
        meaning={t(`termsChange.scopes.${form.scope}Hint`)}
        problems={[]}
      >
        <Select
          size="small"
          value={form.scope}
          onValueChange={(scope: Form["scope"]) => set({ scope })}
        >
          <Select.Trigger aria-label={t("termsChange.scope")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {SCOPES.map((one) => (
              <Select.Item key={one} value={one}>
                {t(`termsChange.scopes.${one}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </FieldFrame>
      <FieldFrame label={t("termsChange.effective")} problems={[]}>
        <Input
          type="datetime-local"
          size="small"
          aria-label={t("termsChange.effective")}
          value={toLocalInput(form.effective_at)}
          onChange={({ target }) =>
            target.value &&
            set({ effective_at: new Date(target.value).toISOString() })
          }
        />
      </FieldFrame>
      <ChangeWords form={form} set={set} />
    </>
  )
}

/** What is said about it, and whether it is asked. */
function ChangeWords({ form, set }: FieldsProps) {
  const { t } = useTranslation(NS)
  return (
    <>
      <FieldFrame
        label={t("termsChange.announcement")}
        meaning={t("termsChange.announcementHint")}
        problems={[]}
      >
        <Textarea
          rows={6}
          aria-label={t("termsChange.announcement")}
          value={form.announcement}
          onChange={({ target }) => set({ announcement: target.value })}
        />
      </FieldFrame>
      <div className="flex items-center gap-x-2">
        <Checkbox
          id="consent-required"
          checked={form.consent_required}
          onCheckedChange={(value) => set({ consent_required: value === true })}
        />
        <Label htmlFor="consent-required" size="small">
          {t("termsChange.consent")}
        </Label>
      </div>
      <FieldFrame label={t("fields.reason")} problems={[]}>
        <Input
          size="small"
          aria-label={t("fields.reason")}
          value={form.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
      </FieldFrame>
    </>
  )
}
