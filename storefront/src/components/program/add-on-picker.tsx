"use client"
import { useTranslations } from "next-intl"
import { useSearchParams } from "next/navigation"
import { useOptimistic, useTransition, type ReactElement } from "react"
import { usePathname, useRouter } from "@/i18n/navigation"
import type { AddOn } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"

interface AddOnPickerProps {
  addOns: AddOn[]
  size: string
}

/** Add-ons with their prices and what each changes; the choice stands in the address. */
export function AddOnPicker({ addOns, size }: AddOnPickerProps): ReactElement {
  const t = useTranslations("program")
  const router = useRouter()
  const path = usePathname()
  const search = useSearchParams()
  const [busy, start] = useTransition()
  const [chosen, setChosen] = useOptimistic(
    addOns.flatMap((one) => (one.chosen ? one.key : []))
  )
  const toggle = (key: string): void => {
    const keys = chosen.includes(key)
      ? chosen.filter((one) => one !== key)
      : [...chosen, key]
    const next = new URLSearchParams(search)
    next.set("size", size)
    next.delete("with")
    keys.forEach((one) => next.append("with", one))
    start(() => {
      setChosen(keys)
      router.replace(`${path}?${next}`, { scroll: false })
    })
  }
  return (
    <fieldset className="mt-5" aria-busy={busy}>
      <legend className="text-sm text-muted">{t("addOns")}</legend>
      <div className="mt-2 grid gap-2">
        {addOns.map((addOn) => (
          <AddOnOption
            key={addOn.key}
            addOn={addOn}
            chosen={chosen.includes(addOn.key)}
            onToggle={() => toggle(addOn.key)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function AddOnOption({
  addOn,
  chosen,
  onToggle,
}: {
  addOn: AddOn
  chosen: boolean
  onToggle: () => void
}): ReactElement {
  const t = useTranslations("program")
  const formats = useFormats()
  const id = `add-on-${addOn.key}`
  const sold = addOn.price !== null && addOn.fits
  return (
    <div className="rounded-control border border-line-strong px-3 py-2.5 has-checked:border-accent has-checked:bg-accent-soft">
      <label className="flex min-h-6 cursor-pointer items-start gap-3">
        <input
          type="checkbox"
          className="mt-1 size-[1.125rem] shrink-0 accent-(--accent)"
          checked={chosen}
          disabled={!sold && !chosen}
          aria-describedby={id}
          onChange={onToggle}
        />
        <span className="min-w-0 flex-1 font-medium">{addOn.title}</span>
        <span className="shrink-0 text-sm font-medium">
          {addOn.price
            ? `+ ${formats.price(addOn.price.amount, addOn.price.currency)}`
            : t("addOnNotSold")}
        </span>
      </label>
      <div
        id={id}
        className="mt-1 grid gap-1.5 pl-[1.875rem] text-sm text-muted"
      >
        {!addOn.fits && (
          <p>
            {addOn.against.length > 0
              ? t("addOnAgainst", { titles: addOn.against.join(", ") })
              : t("addOnMisfit")}
          </p>
        )}
        {addOn.changes.map((change) => (
          <p key={`${change.phase} ${change.title}`}>
            <span className="font-medium text-ink">
              {change.phase}, {change.title}:
            </span>{" "}
            {change.after ?? t("addOnDropped")}
          </p>
        ))}
      </div>
    </div>
  )
}
