import { formatMoney } from "../lib/format-money"
import { roomLevel } from "../lib/room-level"
import { Bar } from "./bar"

interface Props {
  amount: string | null
  currency: string
  fraction: number | null | undefined
  /** False where trading is over: the amount is history, no bar is drawn. */
  running: boolean
  label: string
}

/** Money that may still be lost, with the share of the allowance it is. */
export function RoomCell(props: Props) {
  const { amount, currency, fraction, running, label } = props
  if (amount === null) {
    return <span className="text-ui-fg-muted">–</span>
  }
  if (!running) {
    return (
      <span className="text-ui-fg-muted tabular-nums">
        {formatMoney(amount, currency)}
      </span>
    )
  }
  const gone = amount.startsWith("-") || Number(amount) === 0
  return (
    <div className="flex w-24 flex-col gap-y-1">
      <span className="tabular-nums">{formatMoney(amount, currency)}</span>
      {(gone || (fraction !== null && fraction !== undefined)) && (
        <Bar
          fraction={gone ? 0 : fraction}
          level={gone ? "gone" : roomLevel(fraction)}
          label={label}
        />
      )}
    </div>
  )
}
