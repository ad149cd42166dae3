import { Alert, Button, Input, Select, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useMay } from "../../../hooks/api/permissions"
import { useSaveOffer } from "../../../hooks/api/programs"
import { useCustomerGroups, useRegions } from "../../../hooks/api/shop"
import { failureOf } from "../../../lib/failure-of"
import { NS } from "../../../lib/ns"
import { offerForm, offerOfForm, type OfferForm } from "../../../lib/offer-form"
import { toLocalInput } from "../../../lib/to-local-input"
import type { AdminProgram } from "../../../lib/types"
import { FieldFrame } from "../../schema-form/field-frame"
import { Panel } from "./panel"
import { TickList } from "./tick-list"

const VISIBILITIES = ["visible", "hidden", "archived"] as const

interface PartProps {
  form: OfferForm
  set: (change: Partial<OfferForm>) => void
}

/** Who may buy the program, when, and how many; apart from its terms and in force at once. */
export function Offer({ program }: { program: AdminProgram }) {
  const { t } = useTranslation(NS)
  const [form, setForm] = useState(() => offerForm(program.offer))
  const save = useSaveOffer(program.id)
  const may = useMay("programs.publish")
  const failure = save.error && failureOf(save.error)
  const part = {
    form,
    set: (change: Partial<OfferForm>) => setForm({ ...form, ...change }),
  }
  return (
    <div className="flex flex-col divide-y">
      <When {...part} />
      <Where {...part} />
      <Limits {...part} sold={program.sold} />
      <div className="flex flex-col gap-y-3 px-4 py-4 sm:px-6">
        {failure && (
          <Alert variant="error">
            {failure.kind === "conflict"
              ? t("program.conflict")
              : failure.message}
          </Alert>
        )}
        <Button
          size="small"
          className="w-fit"
          disabled={!may}
          isLoading={save.isPending}
          onClick={() =>
            save.mutate(
              { offer: offerOfForm(form), revision: program.revision },
              { onSuccess: () => toast.success(t("builder.offer.saved")) }
            )
          }
        >
          {t("builder.offer.save")}
        </Button>
      </div>
    </div>
  )
}

function When({ form, set }: PartProps) {
  const { t } = useTranslation(NS)
  const moment = (key: "from" | "until") => (
    <FieldFrame
      label={t(`builder.offer.${key}`)}
      meaning={t(`builder.offer.${key}Hint`)}
      problems={[]}
    >
      <Input
        type="datetime-local"
        size="small"
        aria-label={t(`builder.offer.${key}`)}
        value={form[key] ? toLocalInput(form[key]) : ""}
        onChange={({ target }) =>
          set({
            [key]: target.value ? new Date(target.value).toISOString() : "",
          })
        }
      />
    </FieldFrame>
  )
  return (
    <Panel title={t("builder.offer.title")} text={t("builder.offer.text")}>
      <div className="grid gap-4 sm:grid-cols-3">
        <FieldFrame
          label={t("builder.offer.visibility")}
          meaning={t(`builder.offer.${form.visibility}Hint`)}
          problems={[]}
        >
          <Select
            size="small"
            value={form.visibility}
            onValueChange={(visibility: OfferForm["visibility"]) =>
              set({ visibility })
            }
          >
            <Select.Trigger aria-label={t("builder.offer.visibility")}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {VISIBILITIES.map((one) => (
                <Select.Item key={one} value={one}>
                  {t(`builder.offer.${one}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </FieldFrame>
        {moment("from")}
        {moment("until")}
      </div>
    </Panel>
  )
}

function Where({ form, set }: PartProps) {
  const { t } = useTranslation(NS)
  const regions = useRegions()
  const groups = useCustomerGroups()
  const text = (key: "codes" | "currencies") => (
    <Input
      size="small"
      aria-label={t(`builder.offer.${key}`)}
      placeholder={t(`builder.offer.${key}Example`)}
      value={form[key]}
      onChange={(event) => set({ [key]: event.target.value })}
    />
  )
  return (
    <Panel title={t("builder.offer.where")} text={t("builder.offer.whereText")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <FieldFrame label={t("builder.offer.countries")} problems={[]}>
          <Select
            size="small"
            value={form.mode}
            onValueChange={(mode: OfferForm["mode"]) => set({ mode })}
          >
            <Select.Trigger aria-label={t("builder.offer.countries")}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {(["all", "only", "except"] as const).map((one) => (
                <Select.Item key={one} value={one}>
                  {t(`builder.offer.mode.${one}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          {form.mode !== "all" && text("codes")}
        </FieldFrame>
        <FieldFrame
          label={t("builder.offer.currencies")}
          meaning={t("builder.offer.everyone")}
          problems={[]}
        >
          {text("currencies")}
        </FieldFrame>
        <TickList
          label={t("builder.offer.regions")}
          query={regions}
          chosen={form.regions}
          onChange={(next) => set({ regions: next })}
        />
        <TickList
          label={t("builder.offer.groups")}
          query={groups}
          chosen={form.groups}
          onChange={(next) => set({ groups: next })}
        />
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("builder.offer.channels")}
      </Text>
    </Panel>
  )
}

function Limits({ form, set, sold }: PartProps & { sold: number }) {
  const { t } = useTranslation(NS)
  const number = (key: "stock" | "count" | "total", hint: string) => (
    <FieldFrame label={t(`builder.offer.${key}`)} meaning={hint} problems={[]}>
      <Input
        size="small"
        inputMode="decimal"
        aria-label={t(`builder.offer.${key}`)}
        placeholder={t("builder.offer.unlimited")}
        value={form[key]}
        onChange={(event) => set({ [key]: event.target.value })}
      />
    </FieldFrame>
  )
  return (
    <Panel title={t("builder.offer.limits")}>
      <div className="grid gap-4 sm:grid-cols-3">
        {number("stock", t("builder.offer.stockHint", { sold }))}
        {number("count", t("builder.offer.countHint"))}
        {number(
          "total",
          t("builder.offer.totalHint", { currency: form.currency })
        )}
      </div>
    </Panel>
  )
}
