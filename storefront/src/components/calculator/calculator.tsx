import type { Terms } from "@highwater/domain"
import { getLocale, getTranslations } from "next-intl/server"
import type { ReactElement } from "react"
import { formatsOf } from "@/lib/formats"
import { readAmount, roomToLose } from "@/lib/room-to-lose"
import type { ProgramSize } from "@/lib/types"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { SelectField } from "@/ui/select-field"

interface CalculatorProps {
  size: ProgramSize
  /** The phase that is asked about, and its terms as published. */
  phase: ProgramSize["phases"][number]
  terms: Terms
  /** Keys of the add-ons chosen with the size. */
  addOns: string[]
  /** What stands in the address. */
  asked: Record<"peak" | "start" | "now", string | undefined>
}

/** Room to lose on a course of one's own: a form that works without scripts, answered by the engine. */
export async function Calculator({
  size,
  phase,
  terms,
  addOns,
  asked,
}: CalculatorProps): Promise<ReactElement> {
  const t = await getTranslations("calculator")
  const initial = terms.openingBalance ?? terms.initialBalance
  const given = Object.values(asked).some((value) => value !== undefined)
  const course = {
    peak: readAmount(asked.peak ?? initial),
    start: readAmount(asked.start ?? initial),
    now: readAmount(asked.now ?? initial),
  }
  return (
    <section id="room" aria-labelledby="room-title" className="mt-12">
      <h2 id="room-title" className="text-2xl">
        {t("title")}
      </h2>
      <p className="mt-2 max-w-prose text-muted">{t("intro")}</p>
      <div className="mt-4 grid gap-6 rounded-card border bg-surface p-5 sm:grid-cols-2">
        <form method="get" action="#room" className="grid gap-4">
          <input type="hidden" name="size" value={size.key} />
          {addOns.map((key) => (
            <input key={key} type="hidden" name="with" value={key} />
          ))}
          {size.phases.length > 1 && (
            <SelectField
              name="phase"
              label={t("phase")}
              defaultValue={phase.key}
              options={size.phases.map((one) => ({
                value: one.key,
                label: one.title,
              }))}
            />
          )}
          {(["peak", "start", "now"] as const).map((name) => (
            <Field
              key={name}
              name={name}
              label={t(name)}
              inputMode="decimal"
              defaultValue={asked[name] ?? initial}
              error={course[name] === null ? t("invalid") : null}
            />
          ))}
          <Button type="submit" look="secondary">
            {t("work")}
          </Button>
        </form>
        {course.peak && course.start && course.now ? (
          <Rooms
            terms={terms}
            course={{ peak: course.peak, start: course.start, now: course.now }}
            given={given}
          />
        ) : (
          <p className="text-muted">{t("invalid")}</p>
        )}
      </div>
    </section>
  )
}

async function Rooms({
  terms,
  course,
  given,
}: {
  terms: Terms
  course: { peak: string; start: string; now: string }
  given: boolean
}): Promise<ReactElement> {
  const [t, locale] = await Promise.all([
    getTranslations("calculator"),
    getLocale(),
  ])
  const formats = formatsOf(locale)
  const { broken, meters } = roomToLose(terms, course, locale)
  if (meters.length === 0) {
    return <p className="text-muted">{t("none")}</p>
  }
  return (
    <div role={given ? "status" : undefined}>
      {broken && (
        <p className="mb-3 font-semibold text-danger">{t("broken")}</p>
      )}
      <dl className="grid gap-5">
        {meters.map((meter) => (
          <div key={meter.rule}>
            <dt className="text-sm text-muted">{meter.title}</dt>
            <dd>
              <span className="block text-2xl font-[640] tracking-[-0.025em]">
                {meter.room === null
                  ? "–"
                  : t("room", {
                      amount: formats.money(meter.room, terms.currency),
                    })}
              </span>
              <span className="mt-1 block text-[0.9375rem] text-muted">
                {meter.explanation}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
