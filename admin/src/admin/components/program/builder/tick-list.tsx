import { Checkbox, Label, Skeleton, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { failureOf } from "../../../lib/failure-of"
import { NS } from "../../../lib/ns"
import { FieldFrame } from "../../schema-form/field-frame"

interface Props {
  label: string
  query: { data?: { id: string; name: string }[] | undefined; error: unknown }
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** Named things of the shop to tick; none ticked means all of them. */
export function TickList({ label, query, chosen, onChange }: Props) {
  const { t } = useTranslation(NS)
  const id = useId()
  const { data, error } = query
  return (
    <FieldFrame
      label={label}
      meaning={t("builder.offer.everyone")}
      problems={[]}
    >
      {!data && !error && <Skeleton className="h-6 w-full rounded-md" />}
      {Boolean(error) && (
        <Text size="xsmall" className="text-ui-fg-error">
          {failureOf(error).message}
        </Text>
      )}
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {data?.map((one) => (
          <div key={one.id} className="flex items-center gap-x-2">
            <Checkbox
              id={`${id}${one.id}`}
              checked={chosen.includes(one.id)}
              onCheckedChange={(checked) =>
                onChange(
                  checked === true
                    ? [...chosen, one.id]
                    : chosen.filter((other) => other !== one.id)
                )
              }
            />
            <Label htmlFor={`${id}${one.id}`} size="small">
              {one.name}
            </Label>
          </div>
        ))}
        {data?.length === 0 && (
          <Text size="xsmall" className="text-ui-fg-muted">
            {t("builder.offer.none")}
          </Text>
        )}
      </div>
    </FieldFrame>
  )
}
