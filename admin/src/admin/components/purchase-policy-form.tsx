import { Button, Hint, Input, Label, Switch, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useMay } from "../hooks/api/permissions"
import { useSetPurchasePolicy } from "../hooks/api/purchase-policy"
import { failureOf } from "../lib/failure-of"
import { NS } from "../lib/ns"
import type { PurchasePolicy } from "../lib/types"
import { ReasonField } from "./reason-field"

const SHORTEST = 3

type Free = PurchasePolicy["free"]

/** Edits how the firm sells; every change needs its reason. */
export function PurchasePolicyForm({ policy }: { policy: PurchasePolicy }) {
  const { t } = useTranslation(NS)
  const may = useMay("purchases.manage")
  const save = useSetPurchasePolicy()
  const [draft, setDraft] = useState(policy)
  const [reason, setReason] = useState("")
  const setFree = (change: Partial<Free>) =>
    setDraft({ ...draft, free: { ...draft.free, ...change } })

  const submit = () =>
    save.mutate(
      { purchase_policy: draft, reason: reason.trim() },
      {
        onSuccess: () => {
          toast.success(t("purchases.saved"))
          setReason("")
        },
        onError: (error) =>
          toast.error(t("purchases.failed"), {
            description: failureOf(error).message,
          }),
      }
    )

  return (
    <form
      className="flex flex-col gap-y-6 px-6 py-4 *:max-w-xl"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Toggle
        id="suspend"
        label={t("purchases.suspend")}
        hint={t("purchases.suspendHint")}
        checked={draft.suspend_on_dispute}
        onChange={(suspend_on_dispute) =>
          setDraft({ ...draft, suspend_on_dispute })
        }
      />
      <Toggle
        id="free"
        label={t("purchases.free")}
        hint={t("purchases.freeHint")}
        checked={draft.free.allowed}
        onChange={(allowed) => setFree({ allowed })}
      />
      {draft.free.allowed && (
        <FreeFields free={draft.free} onChange={setFree} />
      )}
      <ReasonField
        id="policy-reason"
        label={t("purchases.why")}
        value={reason}
        onChange={setReason}
      />
      <div>
        <Button
          type="submit"
          size="small"
          disabled={!may || reason.trim().length < SHORTEST}
          isLoading={save.isPending}
        >
          {t("purchases.save")}
        </Button>
      </div>
    </form>
  )
}

interface FreeProps {
  free: Free
  onChange: (change: Partial<Free>) => void
}

function FreeFields({ free, onChange }: FreeProps) {
  const { t } = useTranslation(NS)
  return (
    <>
      <Count
        id="per-trader"
        label={t("purchases.perTrader")}
        hint={t("purchases.noLimit")}
        value={free.most_per_trader}
        onChange={(most_per_trader) => onChange({ most_per_trader })}
      />
      <Count
        id="per-program"
        label={t("purchases.perProgram")}
        hint={t("purchases.noLimit")}
        value={free.most_per_program}
        onChange={(most_per_program) => onChange({ most_per_program })}
      />
      <Count
        id="days"
        label={t("purchases.days")}
        hint={t("purchases.allDays")}
        value={free.within_days}
        onChange={(within_days) => onChange({ within_days })}
      />
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="groups" size="small" weight="plus">
          {t("purchases.groups")}
        </Label>
        <Input
          id="groups"
          defaultValue={free.customer_group_ids.join(", ")}
          onChange={(event) =>
            onChange({
              customer_group_ids: event.target.value
                .split(",")
                .flatMap((id) => id.trim() || []),
            })
          }
        />
        <Hint>{t("purchases.groupsHint")}</Hint>
      </div>
    </>
  )
}

interface ToggleProps {
  id: string
  label: string
  hint: string
  checked: boolean
  onChange: (checked: boolean) => void
}

function Toggle({ id, label, hint, checked, onChange }: ToggleProps) {
  return (
    <div className="flex items-start gap-x-3">
      <Switch
        id={id}
        className="shrink-0"
        checked={checked}
        onCheckedChange={onChange}
      />
      <div className="flex flex-col">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <Hint>{hint}</Hint>
      </div>
    </div>
  )
}

interface CountProps {
  id: string
  label: string
  hint: string
  value: number | null
  onChange: (value: number | null) => void
}

function Count({ id, label, hint, value, onChange }: CountProps) {
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        type="number"
        min={1}
        value={value ?? ""}
        onChange={({ target }) =>
          onChange(target.value === "" ? null : Number(target.value))
        }
      />
      <Hint>{hint}</Hint>
    </div>
  )
}
