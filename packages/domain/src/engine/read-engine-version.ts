import { InvalidInputError } from "../problems/invalid-input-error"
import { ENGINE_VERSIONS, type EngineVersion } from "./engine-versions"

/**
 * The version an account is pinned to, as it was stored.
 * @throws InvalidInputError where this package cannot evaluate it
 */
export const readEngineVersion = (text: string): EngineVersion => {
  const known = ENGINE_VERSIONS.find((one) => one === text)
  if (known === undefined) {
    throw new InvalidInputError([
      {
        path: "engine",
        message: `"${text}" is not a version of the rules engine that is known here (${ENGINE_VERSIONS.join(", ")})`,
      },
    ])
  }
  return known
}
