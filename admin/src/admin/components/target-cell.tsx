import { Bar } from "./bar"

interface Props {
  /** 0 to 1 and beyond. */
  progress: number | null
  label: string
}

/** How much of the profit target is reached. */
export function TargetCell({ progress, label }: Props) {
  if (progress === null) {
    return <span className="text-ui-fg-muted">–</span>
  }
  return (
    <div className="flex w-16 flex-col gap-y-1">
      <span className="tabular-nums">{Math.floor(progress * 100)} %</span>
      <Bar
        fraction={progress}
        level={progress >= 1 ? "ok" : "unknown"}
        label={label}
      />
    </div>
  )
}
