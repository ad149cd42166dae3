import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import type { ProgramSize } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"
import { factsRows } from "./facts-rows"

interface FactsTableProps {
  size: ProgramSize
  /** Rows to show; all of them where not said. */
  only?: string[]
}

/** One column per phase, one row per fact; a dash where a phase has no such rule. */
export function FactsTable({ size, only }: FactsTableProps): ReactElement {
  const t = useTranslations()
  const telling = { currency: size.currency, formats: useFormats(), t }
  const rows = factsRows.filter(
    (row) =>
      (only === undefined || only.includes(row.key)) &&
      size.phases.some((phase) => row.of(phase.facts, telling) !== null)
  )
  return (
    // Positioned, so that words only screen readers see scroll with the table.
    <div className="relative overflow-x-auto">
      <table className="w-full text-left text-sm">
        <thead>
          <tr className="border-b text-muted">
            <th scope="col" className="py-2 pr-3 font-medium">
              <span className="sr-only">{t("facts.fact")}</span>
            </th>
            {size.phases.map((phase) => (
              <th
                key={phase.key}
                scope="col"
                className={`py-2 pl-2 text-right sm:pl-3 font-medium ${phase.funded ? "text-funded" : ""}`}
              >
                {phase.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b last:border-b-0">
              <th
                scope="row"
                className="py-2 pr-3 align-top font-normal text-muted"
              >
                {t(`facts.${row.key}`)}
              </th>
              {size.phases.map((phase) => {
                const cell = row.of(phase.facts, telling)
                return (
                  <td
                    key={phase.key}
                    className="py-2 pl-2 text-right sm:pl-3 align-top font-medium"
                  >
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
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
