import type { ProgramDocument } from "@highwater/domain"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * The key of the platform a challenge is opened on: the one chosen, else the first;
 * null where the program leaves no choice.
 *
 * @throws MedusaError `invalid_data` for one the program does not have.
 */
export function choosePlatform(
  { name, platforms = [] }: Pick<ProgramDocument, "name" | "platforms">,
  chosen: string | null
): string | null {
  const [first] = platforms
  if (!first) {
    return null
  }
  const taken =
    chosen === null ? first : platforms.find(({ key }) => key === chosen)
  if (!taken) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `platform: "${chosen}" is no platform of ${name}. It is one of ${platforms.map(({ key }) => key).join(", ")}.`
    )
  }
  return taken.key
}
