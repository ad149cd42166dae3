import { useTranslations } from "next-intl"
import type { ReactElement } from "react"
import type { Program, ProgramSize } from "@/lib/types"
import { useFormats } from "@/lib/use-formats"

interface CardHeadProps {
  program: Program
  size: ProgramSize
}

/** Name, price of the chosen size, and what the program is in a sentence. */
export function CardHead({ program, size }: CardHeadProps): ReactElement {
  const t = useTranslations()
  const formats = useFormats()
  return (
    <>
      <div className="flex items-start justify-between gap-4 px-5 pt-5">
        <div className="min-w-0">
          <p className="text-sm font-medium text-accent">
            {t("common.steps", { count: program.steps })}
          </p>
          <h2 className="mt-1 text-[1.375rem]">{program.title}</h2>
        </div>
        <div className="text-right">
          <p className="text-[1.375rem] leading-tight font-[620] tracking-[-0.022em]">
            {size.price
              ? formats.price(size.price.amount, size.price.currency)
              : t("catalogue.notSold")}
          </p>
          {size.price && (
            <p className="text-sm text-muted">{t("catalogue.once")}</p>
          )}
        </div>
      </div>
      {program.subtitle && (
        <p className="px-5 pt-2 text-[0.9375rem] text-muted">
          {program.subtitle}
        </p>
      )}
    </>
  )
}
