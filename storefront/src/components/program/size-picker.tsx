import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { Link } from "@/i18n/navigation"
import type { Program } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"

interface SizePickerProps {
  program: Program
  selected: string
  /** Keys of the add-ons that stay chosen with another size. */
  addOns: string[]
}

/** All sizes with their prices; each is an address of its own. */
export function SizePicker({
  program,
  selected,
  addOns,
}: SizePickerProps): ReactElement {
  const t = useTranslations()
  const formats = useFormats()
  return (
    <nav aria-label={t("program.size")} className="grid grid-cols-2 gap-2">
      {program.sizes.map((size) => (
        <Link
          key={size.key}
          href={`/programs/${program.handle}?${new URLSearchParams([["size", size.key], ...addOns.map((key) => ["with", key])])}`}
          scroll={false}
          replace
          aria-current={size.key === selected ? "true" : undefined}
          className={`rounded-control border px-3 py-2 transition-colors ${
            size.key === selected
              ? "border-accent bg-accent-soft text-accent"
              : "border-line-strong hover:border-muted"
          }`}
        >
          <span className="block font-semibold">
            {formats.size(size.initial_balance, size.currency)}
          </span>
          <span
            className={`block text-sm ${size.key === selected ? "" : "text-muted"}`}
          >
            {size.price
              ? formats.price(size.price.amount, size.price.currency)
              : t("catalogue.notSold")}
          </span>
        </Link>
      ))}
    </nav>
  )
}
