import { useTranslations } from "next-intl"
import type { ReactElement, ReactNode } from "react"
import { filtersHref, type ProgramFilters } from "@/lib/filter-programs"
import type { Program } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { ChipLink } from "@/ui/chip-link"

interface FilterBarProps {
  programs: Program[]
  filters: ProgramFilters
}

/** Choices that make sense for what is on sale; each press is an address of its own. */
export function FilterBar({ programs, filters }: FilterBarProps): ReactElement {
  const t = useTranslations()
  const formats = useFormats()
  const steps = [...new Set(programs.map((program) => program.steps))].sort()
  const sizes = [
    ...new Map(
      programs
        .flatMap((program) => program.sizes)
        .map((size) => [size.initial_balance, size.currency])
    ),
  ].sort((a, b) => Number(a[0]) - Number(b[0]))
  const toggle = <K extends "steps" | "floor" | "size">(
    key: K,
    value: ProgramFilters[K]
  ): string =>
    filtersHref({
      ...filters,
      [key]: filters[key] === value ? null : value,
    })
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
      <Group label={t("catalogue.evaluation")}>
        {steps.map((count) => (
          <ChipLink
            key={count}
            href={toggle("steps", count)}
            selected={filters.steps === count}
          >
            {t("common.steps", { count })}
          </ChipLink>
        ))}
      </Group>
      <Group label={t("catalogue.overallFloor")}>
        <ChipLink
          href={toggle("floor", "static")}
          selected={filters.floor === "static"}
        >
          {t("catalogue.fixed")}
        </ChipLink>
        <ChipLink
          href={toggle("floor", "trailing")}
          selected={filters.floor === "trailing"}
        >
          {t("catalogue.trailing")}
        </ChipLink>
      </Group>
      <Group label={t("catalogue.size")}>
        {sizes.map(([balance, currency]) => (
          <ChipLink
            key={balance}
            href={toggle("size", balance)}
            selected={filters.size === balance}
          >
            {formats.size(balance, currency)}
          </ChipLink>
        ))}
      </Group>
    </div>
  )
}

function Group({
  label,
  children,
}: {
  label: string
  children: ReactNode
}): ReactElement {
  return (
    <div role="group" aria-label={label} className="min-w-0">
      <p className="mb-1.5 text-sm text-muted">{label}</p>
      <div className="flex flex-wrap gap-1.5">{children}</div>
    </div>
  )
}
