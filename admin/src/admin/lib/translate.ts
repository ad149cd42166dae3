import type { useTranslation } from "react-i18next"
import type { NS } from "./ns"

/** The function that puts a key of this plugin into words. */
export type Translate = ReturnType<typeof useTranslation<typeof NS>>["t"]
