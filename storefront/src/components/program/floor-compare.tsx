import type { ReactElement } from "react"
import { FloorSketch } from "@/components/catalogue/floor-sketch"
import { floorWords } from "@/lib/floor-words"

const MEANINGS: Record<string, string> = {
  none: "It stays where it was on the first day. Profit only adds room.",
  end_of_day_balance:
    "When a day ends it moves up with the closing balance, and never down.",
  end_of_day_equity:
    "When a day ends it moves up with the closing equity, and never down.",
  closed_balance:
    "Each closed profit moves it up at once, and nothing moves it down.",
  equity:
    "Each new peak of equity moves it up at once, open profit included, and nothing moves it down.",
}

/** This program's floor beside the other way of doing it: the same trading, a different end. */
export function FloorCompare({ trails }: { trails: string }): ReactElement {
  const other = trails === "none" ? "equity" : "none"
  return (
    <div className="mt-3 grid gap-5 sm:grid-cols-2">
      <Way trails={trails} caption="This program" own />
      <Way trails={other} caption="For comparison" />
    </div>
  )
}

function Way({
  trails,
  caption,
  own = false,
}: {
  trails: string
  caption: string
  own?: boolean
}): ReactElement {
  return (
    <figure
      className={`rounded-card border p-5 ${own ? "bg-surface" : "border-dashed"}`}
    >
      <p className="mb-3 text-sm text-muted">{caption}</p>
      <div className={own ? "" : "opacity-65"}>
        <FloorSketch trails={trails} />
      </div>
      <figcaption className="mt-3 text-[0.9375rem]">
        <span className="font-semibold">{floorWords(trails)}.</span>{" "}
        <span className="text-muted">{MEANINGS[trails]}</span>
      </figcaption>
    </figure>
  )
}
