import { clx } from "@medusajs/ui"

interface Props {
  first: string
  second: string | null
  mono?: boolean
}

/** A fact and what tells it apart, in one table cell. */
export function TwoLines({ first, second, mono = false }: Props) {
  return (
    <div className="flex max-w-44 flex-col py-1.5">
      <span
        className={clx("text-ui-fg-base truncate", mono && "tabular-nums")}
        title={first}
      >
        {first}
      </span>
      {second && (
        <span
          className="text-ui-fg-muted txt-compact-xsmall truncate"
          title={second}
        >
          {second}
        </span>
      )}
    </div>
  )
}
