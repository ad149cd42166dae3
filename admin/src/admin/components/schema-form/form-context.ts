import { createContext, useContext } from "react"
import type { Problem } from "../../lib/schema/problems-at"

interface FormContext {
  problems: Problem[]
  /** Currency beside amounts of money, where one is known. */
  currency: string
}

/** What every field of a form needs to know of the whole document. */
export const FormContext = createContext<FormContext>({
  problems: [],
  currency: "",
})

export const useFormContext = () => useContext(FormContext)
