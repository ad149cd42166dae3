import { ArrowDownMini, ArrowUpMini, Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Tabs } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { NS } from "../../../lib/ns"
import { problemsIn } from "../../../lib/schema/problems-at"
import { asList, asObject, asText, type Json } from "../../../lib/schema/schema"
import { uniqueKey } from "../../../lib/unique-key"
import { useBuilder } from "./builder-context"
import { PhaseFields } from "./phase-fields"

/** The steps in their order, each with its rules. */
export function Phases() {
  const { t } = useTranslation(NS)
  const { document, change, problems } = useBuilder()
  const phases = asList(document.phases)
  const [chosen, setChosen] = useState(0)
  const index = Math.min(chosen, phases.length - 1)
  const keys = phases.map((one) => asText(asObject(one).key))
  const write = (next: Json[], show: number) => {
    change({ ...document, phases: next })
    setChosen(show)
  }
  const move = (by: number) => {
    const next = phases.toSpliced(index, 1)
    next.splice(index + by, 0, phases[index] ?? null)
    write(next, index + by)
  }
  const add = () => {
    const copy = asObject(phases[index])
    const key = uniqueKey(`phase_${phases.length}`, keys)
    const title = t("builder.phases.newTitle", { number: phases.length })
    write(
      phases.toSpliced(index + 1, 0, structuredClone({ ...copy, key, title })),
      index + 1
    )
  }
  return (
    <Tabs
      value={String(index)}
      onValueChange={(next) => setChosen(Number(next))}
    >
      <div className="flex flex-wrap items-center justify-between gap-2 px-4 py-3 sm:px-6">
        <Tabs.List className="-m-1 max-w-full overflow-x-auto p-1 *:shrink-0 *:whitespace-nowrap">
          {phases.map((phase, position) => {
            const count = problemsIn(problems, `phases[${position}]`).length
            return (
              <Tabs.Trigger key={position} value={String(position)}>
                {asText(asObject(phase).title) || position + 1}
                {count > 0 && (
                  <span className="text-ui-fg-error ml-1">({count})</span>
                )}
              </Tabs.Trigger>
            )
          })}
        </Tabs.List>
        <PhaseActions
          index={index}
          count={phases.length}
          onMove={move}
          onRemove={() => write(phases.toSpliced(index, 1), 0)}
          onAdd={add}
        />
      </div>
      {index >= 0 && (
        <PhaseFields
          key={`${index} ${keys.length}`}
          index={index}
          phase={asObject(phases[index])}
          onChange={(next) => write(phases.with(index, next), index)}
        />
      )}
    </Tabs>
  )
}

interface ActionProps {
  index: number
  count: number
  onMove: (by: number) => void
  onRemove: () => void
  onAdd: () => void
}

/** What can be done with the phase that is shown. */
function PhaseActions(props: ActionProps) {
  const { index, count, onMove, onRemove, onAdd } = props
  const { t } = useTranslation(NS)
  return (
    <div className="flex items-center gap-x-1">
      <IconButton
        size="small"
        variant="transparent"
        disabled={index <= 0}
        aria-label={t("builder.phases.up")}
        onClick={() => onMove(-1)}
      >
        <ArrowUpMini />
      </IconButton>
      <IconButton
        size="small"
        variant="transparent"
        disabled={index >= count - 1}
        aria-label={t("builder.phases.down")}
        onClick={() => onMove(1)}
      >
        <ArrowDownMini />
      </IconButton>
      <IconButton
        size="small"
        variant="transparent"
        disabled={count < 2}
        aria-label={t("builder.phases.remove")}
        onClick={onRemove}
      >
        <Trash />
      </IconButton>
      <Button size="small" variant="secondary" onClick={onAdd}>
        <Plus />
        {t("builder.phases.add")}
      </Button>
    </div>
  )
}
