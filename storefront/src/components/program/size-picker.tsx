import type { ReactElement } from "react"
import { priceText, sizeText } from "@/lib/prices"
import type { Program } from "@/lib/types"
import Link from "next/link"

interface SizePickerProps {
  program: Program
  selected: string
}

/** All sizes with their prices; each is an address of its own. */
export function SizePicker({
  program,
  selected,
}: SizePickerProps): ReactElement {
  return (
    <nav aria-label="Account size" className="grid grid-cols-2 gap-2">
      {program.sizes.map((size) => (
        <Link
          key={size.key}
          href={`/programs/${program.handle}?size=${encodeURIComponent(size.key)}`}
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
            {sizeText(size.initial_balance, size.currency)}
          </span>
          <span
            className={`block text-sm ${size.key === selected ? "" : "text-muted"}`}
          >
            {size.price
              ? priceText(size.price.amount, size.price.currency)
              : "Not sold here"}
          </span>
        </Link>
      ))}
    </nav>
  )
}
