import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import { FloorSketch } from "@/components/catalogue/floor-sketch"
import type { Trails } from "@/lib/floor-words"

/** This program's floor beside the other way of doing it: the same trading, a different end. */
export function FloorCompare({ trails }: { trails: Trails }): ReactElement {
  const t = useTranslations("floor")
  const other = trails === "none" ? "equity" : "none"
  return (
    <div className="mt-3 grid gap-5 sm:grid-cols-2">
      <Way trails={trails} caption={t("thisProgram")} own />
      <Way trails={other} caption={t("comparison")} />
    </div>
  )
}

function Way({
  trails,
  caption,
  own = false,
}: {
  trails: Trails
  caption: string
  own?: boolean
}): ReactElement {
  const t = useTranslations("floor")
  return (
    <figure
      className={`rounded-card border p-5 ${own ? "bg-surface" : "border-dashed"}`}
    >
      <p className="mb-3 text-sm text-muted">{caption}</p>
      <div className={own ? "" : "opacity-65"}>
        <FloorSketch trails={trails} />
      </div>
      <figcaption className="mt-3 text-[0.9375rem]">
        <span className="font-semibold">{t(trails)}.</span>{" "}
        <span className="text-muted">{t(`meaning.${trails}`)}</span>
      </figcaption>
    </figure>
  )
}
