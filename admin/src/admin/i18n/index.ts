import { actions } from "./en/actions"
import { builder } from "./en/builder"
import { calendar } from "./en/calendar"
import { detail } from "./en/detail"
import { dryRun } from "./en/dry-run"
import { lists } from "./en/lists"
import { program } from "./en/program"
import { promotion } from "./en/promotion"
import { purchases } from "./en/purchases"
import { termsChange } from "./en/terms-change"
import { words } from "./en/words"

/** English is the fallback; another language is another folder beside "en". */
export default {
  en: {
    prop: {
      ...words,
      ...lists,
      ...detail,
      ...actions,
      ...program,
      ...builder,
      ...calendar,
      ...purchases,
      promotion,
      termsChange,
      dryRun,
    },
  },
}
