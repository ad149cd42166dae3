import { MedusaError } from "@medusajs/framework/utils"

/**
 * A whole number from the environment, or the default where it is not set.
 *
 * @throws INVALID_DATA naming the variable when it is something else
 */
export function readSetting(name: string, otherwise: number): number {
  const text = process.env[name]
  if (text === undefined || text === "") {
    return otherwise
  }
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${name} must be a whole number, it is "${text}".`
    )
  }
  return value
}
