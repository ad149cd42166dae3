import { factsRows, type FactsCell } from "@/components/catalogue/facts-rows"
import type { Formats } from "@/lib/formats"
import type { Program, ProgramSize } from "@/lib/types"
import type { Words } from "@/lib/words"

/** A size in the comparison. */
export interface Compared {
  /** As in the address: "handle:size". */
  pick: string
  program: Program
  size: ProgramSize
}

/** One line of the comparison: a cell per size (null: it has no such thing). */
export interface CompareRow {
  key: string
  label: string
  cells: (FactsCell | null)[]
  differs: boolean
}

/** Lines that belong together; the first group has no title. */
export interface CompareGroup {
  key: string
  title: string | null
  rows: CompareRow[]
}

const rowOf = (
  key: string,
  label: string,
  cells: (FactsCell | null)[]
): CompareRow => ({
  key,
  label,
  cells,
  differs: new Set(cells.map((cell) => JSON.stringify(cell))).size > 1,
})

/** Everything that is compared, in the order in which people ask; what none of them has is left out. */
export function compareGroups(
  compared: Compared[],
  t: Words<never>,
  formats: Formats
): CompareGroup[] {
  const head = [
    rowOf(
      "price",
      t("compare.price"),
      compared.map(({ size: { price } }) =>
        price ? { value: formats.price(price.amount, price.currency) } : null
      )
    ),
    rowOf(
      "size",
      t("compare.size"),
      compared.map(({ size }) => ({
        value: formats.size(size.initial_balance, size.currency),
      }))
    ),
    rowOf(
      "evaluation",
      t("compare.evaluation"),
      compared.map(({ program }) => ({
        value: t("common.steps", { count: program.steps }),
      }))
    ),
  ]
  const most = Math.max(...compared.map(({ program }) => program.steps))
  const phases = Array.from({ length: most }, (_, index) => ({
    key: `phase-${index}`,
    title: t("compare.phase", { number: index + 1 }),
    of: ({ size }: Compared) =>
      size.phases.filter((phase) => !phase.funded)[index],
  }))
  const funded = {
    key: "funded",
    title: t("compare.funded"),
    of: ({ size }: Compared) => size.phases.find((phase) => phase.funded),
  }
  return [
    { key: "head", title: null, rows: head },
    ...[...phases, funded].map(({ key, title, of }) => ({
      key,
      title,
      rows: factsRows
        .map((fact) =>
          rowOf(
            fact.key,
            t(`facts.${fact.key}`),
            compared.map((one) => {
              const { currency } = one.size
              const facts = of(one)?.facts
              return facts ? fact.of(facts, { currency, formats, t }) : null
            })
          )
        )
        .filter(({ cells }) => cells.some((cell) => cell !== null)),
    })),
  ]
}
