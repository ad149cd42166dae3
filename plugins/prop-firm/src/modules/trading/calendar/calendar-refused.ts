import { MedusaError } from "@medusajs/framework/utils"

/** A file that is refused as a whole: nothing of it is kept. */
export const calendarRefused = (field: string, message: string): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `body.${field}: ${message}`)
