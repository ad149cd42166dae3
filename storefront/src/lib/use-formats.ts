import { useLocale } from "next-intl"
import { formatsOf, type Formats } from "./formats"

/** Money, numbers and dates as the page's language writes them. */
export const useFormats = (): Formats => formatsOf(useLocale())
