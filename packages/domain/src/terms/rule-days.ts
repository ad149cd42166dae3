import { field } from "./field"
import { count } from "./fields"

/** How many rule days an objective wants. */
export const ruleDays = field(count, "Days", "How many rule days are needed.")
