import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useTranslation } from "react-i18next"
import { formatMoney } from "../lib/format-money"
import { NS } from "../lib/ns"
import type { PromotionEffects } from "../lib/types"

type Program = PromotionEffects["programs"][number]
type Price = Program["sizes"][number]["prices"][number]

/** One program's prices with a promotion; one it does nothing to says so in a line. */
export function PromotedPrices({ program }: { program: Program }) {
  const { t } = useTranslation(NS)
  const isTouched = program.sizes.some(({ prices }) =>
    prices.some(({ before, after }) => before !== after)
  )
  return (
    <div className="grid gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Link
          to={`/prop/programs/${program.id}`}
          className="txt-compact-small-plus hover:text-ui-fg-interactive min-w-0"
        >
          {program.name}
        </Link>
        {!isTouched && (
          <Text size="small" className="text-ui-fg-muted">
            {t("promotion.untouched")}
          </Text>
        )}
      </div>
      {isTouched && (
        <ul className="grid gap-y-1">
          {program.sizes.map(({ key, prices }) => (
            <li key={key} className="grid gap-x-4 sm:grid-cols-[5rem_1fr]">
              <Text size="small" className="text-ui-fg-subtle">
                {key}
              </Text>
              <div className="flex flex-wrap gap-x-6">
                {prices.map((price) => (
                  <PriceChange key={price.currency} price={price} />
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function PriceChange({ price: { currency, before, after } }: { price: Price }) {
  if (before === after) {
    return (
      <Text size="small" className="text-ui-fg-muted tabular-nums">
        {formatMoney(before, currency)}
      </Text>
    )
  }
  return (
    <Text size="small" className="tabular-nums">
      <s className="text-ui-fg-muted">{formatMoney(before, currency)}</s>{" "}
      {formatMoney(after, currency)}
    </Text>
  )
}
