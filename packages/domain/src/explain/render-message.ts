import { de } from "./catalogues/de"
import { en } from "./catalogues/en"
import { es } from "./catalogues/es"
import { formatValue } from "./format-value"
import type { Locale } from "./locale"
import type { Message, MessageKey, Param } from "./message"

/** The sentences of every language; a missing one does not compile. */
const catalogues: Readonly<
  Record<Locale, Readonly<Record<MessageKey, string>>>
> = { en, es, de }

const GAP = /\{(\w+):(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g

const isMessage = (param: Param): param is Message =>
  typeof param === "object" && "key" in param

const paramText = (param: Param, locale: Locale | null): string => {
  if (typeof param === "string") return param
  if (isMessage(param)) return render(param, locale)
  if ("list" in param) {
    return param.list.map((one) => paramText(one, locale)).join(", ")
  }
  return formatValue(param, locale)
}

const isOne = (param: Param): boolean =>
  typeof param === "object" && "count" in param && param.count === 1

const render = ({ key, params }: Message, locale: Locale | null): string =>
  catalogues[locale ?? "en"][key].replace(
    GAP,
    (gap, name: string, _type: string, one?: string, many?: string) => {
      const param = params[name]
      if (param === undefined) return gap
      const text = paramText(param, locale)
      if (one === undefined || many === undefined) return text
      return `${text} ${isOne(param) ? one : many}`
    }
  )

/**
 * A message as one sentence. Without a locale it is the sentence that decisions hold: English, with numbers and instants
 * written as in the data beside it, so that they can be compared letter by letter.
 */
export const renderMessage = (
  message: Message,
  { locale }: { locale?: Locale | undefined } = {}
): string => render(message, locale ?? null)
