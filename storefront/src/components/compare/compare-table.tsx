import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { OfferLine } from "@/components/catalogue/offer-line"
import { Link } from "@/i18n/navigation"
import { compareHref } from "@/lib/catalogue-search"
import { useFormats } from "@/lib/use-formats"
import { compareGroups, type Compared, type CompareRow } from "./compare-rows"

interface CompareTableProps {
  rows: Compared[]
  /** Leaves out what is the same everywhere. */
  only: boolean
  place: string
}

/** A column per size; rows that differ carry a sign, not only a colour. */
export function CompareTable({
  rows,
  only,
  place,
}: CompareTableProps): ReactElement {
  const t = useTranslations()
  const formats = useFormats()
  const groups = compareGroups(rows, t, formats)
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) => !only || row.differs),
    }))
    .filter((group) => group.rows.length > 0)
  return (
    <div
      className="relative overflow-x-auto rounded-card border bg-surface"
      role="region"
      aria-label={t("compare.title")}
      tabIndex={0}
    >
      <table className="w-full text-left text-[0.9375rem]">
        <thead>
          <tr className="border-b align-top">
            <th scope="col" className="p-4">
              <span className="sr-only">{t("facts.fact")}</span>
            </th>
            {rows.map((one) => (
              <ColumnHead
                key={one.pick}
                one={one}
                picks={rows.map(({ pick }) => pick)}
                place={place}
              />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key} className="border-b last:border-b-0">
            {group.title !== null && (
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={rows.length + 1}
                  className="px-4 pt-4 pb-1 text-sm font-semibold text-accent"
                >
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Row key={row.key} row={row} picks={rows} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function ColumnHead({
  one: { pick, program, size },
  picks,
  place,
}: {
  one: Compared
  picks: string[]
  place: string
}): ReactElement {
  const t = useTranslations("compare")
  const formats = useFormats()
  const named = {
    title: program.title,
    size: formats.size(size.initial_balance, size.currency),
  }
  return (
    <th scope="col" className="min-w-36 p-4 font-normal">
      <span className="block font-semibold">{program.title}</span>
      <span className="block text-muted">{named.size}</span>
      <OfferLine offer={program.offer} place={place} className="mt-1" />
      <span className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <Link
          href={`/programs/${program.handle}?size=${encodeURIComponent(size.key)}`}
          className="inline-flex min-h-8 items-center font-medium text-accent underline underline-offset-4"
        >
          {t("open")}
        </Link>
        <Link
          href={compareHref(picks.filter((other) => other !== pick))}
          aria-label={t("remove", named)}
          className="inline-flex size-8 items-center justify-center text-muted hover:text-ink"
        >
          ✕
        </Link>
      </span>
    </th>
  )
}

function Row({
  row,
  picks,
}: {
  row: CompareRow
  picks: Compared[]
}): ReactElement {
  const t = useTranslations()
  return (
    <tr className={`align-top ${row.differs ? "bg-accent-soft/45" : ""}`}>
      <th scope="row" className="px-4 py-2 font-normal text-muted">
        {row.label}
        {row.differs && (
          <span className="ml-1.5 font-bold text-accent">
            <span aria-hidden="true">≠</span>
            <span className="sr-only">, {t("compare.differs")}</span>
          </span>
        )}
      </th>
      {row.cells.map((cell, index) => (
        <td key={picks[index]?.pick} className="px-4 py-2 font-medium">
          {cell === null ? (
            <span className="text-muted">
              <span aria-hidden="true">–</span>
              <span className="sr-only">{t("common.none")}</span>
            </span>
          ) : (
            <>
              {cell.value}
              {cell.note && (
                <span className="block text-xs font-normal text-muted">
                  {cell.note}
                </span>
              )}
            </>
          )}
        </td>
      ))}
    </tr>
  )
}
