import {
  Alert,
  Badge,
  Button,
  Input,
  Skeleton,
  Text,
  toast,
} from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { usePrices, useSavePrices } from "../../../hooks/api/shop"
import { failureOf } from "../../../lib/failure-of"
import { NS } from "../../../lib/ns"
import type { SizePrices } from "../../../lib/save-prices"
import { asList, asObject, asText } from "../../../lib/schema/schema"
import { useBuilder } from "./builder-context"
import { Panel } from "./panel"

/** What each size costs in each currency; sizes without a variant get one. */
export function Prices({ productId }: { productId: string }) {
  const { t } = useTranslation(NS)
  const { document } = useBuilder()
  const keys = [
    ...new Set(asList(document.sizes).map((one) => asText(asObject(one).key))),
  ].filter(Boolean)
  const { data, error } = usePrices(productId, keys)
  return (
    <Panel title={t("builder.prices.title")} text={t("builder.prices.text")}>
      {error ? (
        <Alert variant="error">{failureOf(error).message}</Alert>
      ) : data ? (
        <PriceTable
          key={JSON.stringify(data)}
          productId={productId}
          currencies={data.currencies}
          sizes={data.sizes}
        />
      ) : (
        <Skeleton className="h-24 w-full rounded-md" />
      )}
    </Panel>
  )
}

interface TableProps {
  productId: string
  currencies: string[]
  sizes: SizePrices[]
}

function PriceTable({ productId, currencies, sizes }: TableProps) {
  const { t } = useTranslation(NS)
  const [rows, setRows] = useState(sizes)
  const save = useSavePrices(productId)
  const columns = `5rem repeat(${currencies.length}, minmax(5rem, 1fr))`
  return (
    <>
      {save.error && (
        <Alert variant="error">{failureOf(save.error).message}</Alert>
      )}
      <div className="-m-1 overflow-x-auto p-1">
        <div
          className="grid items-center gap-2"
          style={{ gridTemplateColumns: columns }}
        >
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("fields.size")}
          </Text>
          {currencies.map((currency) => (
            <Text key={currency} size="xsmall" className="text-ui-fg-subtle">
              {currency.toUpperCase()}
            </Text>
          ))}
          {rows.map((row, index) => (
            <Row
              key={row.key}
              row={row}
              currencies={currencies}
              onChange={(next) => setRows(rows.with(index, next))}
            />
          ))}
        </div>
      </div>
      <Button
        size="small"
        variant="secondary"
        className="w-fit"
        isLoading={save.isPending}
        disabled={rows.length === 0}
        onClick={() =>
          save.mutate(rows, {
            onSuccess: () => toast.success(t("builder.prices.saved")),
          })
        }
      >
        {t("builder.prices.save")}
      </Button>
    </>
  )
}

interface RowProps {
  row: SizePrices
  currencies: string[]
  onChange: (next: SizePrices) => void
}

function Row({ row, currencies, onChange }: RowProps) {
  const { t } = useTranslation(NS)
  return (
    <>
      <div className="flex min-w-0 flex-col">
        <Text size="small" weight="plus" className="truncate">
          {row.key}
        </Text>
        {row.variant_id === null && (
          <Badge size="2xsmall" color="orange" className="w-fit">
            {t("builder.prices.new")}
          </Badge>
        )}
      </div>
      {currencies.map((currency) => (
        <Input
          key={currency}
          size="small"
          type="number"
          min={0}
          step="any"
          aria-label={`${row.key} ${currency.toUpperCase()}`}
          value={row.amounts[currency] ?? ""}
          onChange={({ target }) =>
            onChange({
              ...row,
              amounts: { ...row.amounts, [currency]: target.value },
            })
          }
        />
      ))}
    </>
  )
}
