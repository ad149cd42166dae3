import { catalogueEn } from "./catalogue-en"
import type { Message } from "./message"

/** A message as one sentence. */
export const renderMessage = (message: Message): string =>
  catalogueEn[message.key].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = message.params[name]
    if (value === undefined) return gap
    return typeof value === "string" ? value : renderMessage(value)
  })
