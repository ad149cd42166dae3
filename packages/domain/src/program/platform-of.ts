import type { ProgramDocument } from "./program-schema"

/** Where a phase's accounts are opened. */
export interface PhasePlatform {
  /** Undefined where the program names none: the firm's own choice. */
  platform: string | undefined
  serverGroup: string | undefined
}

/** The part of a program that says where its accounts are. */
type Platforms = Pick<ProgramDocument, "platforms"> & {
  phases: Pick<
    ProgramDocument["phases"][number],
    "key" | "platform" | "serverGroup"
  >[]
}

/**
 * Where a phase's accounts are opened for a buyer who chose a platform. The chosen
 * one takes the place of the phase's own; where nothing was chosen, or something
 * the program does not have, it is the first.
 */
export const platformOf = (
  { phases, platforms = [] }: Platforms,
  phaseKey: string,
  chosen: string | null
): PhasePlatform => {
  const phase = phases.find(({ key }) => key === phaseKey)
  const taken = platforms.find(({ key }) => key === chosen) ?? platforms[0]
  return {
    platform: taken?.platform ?? phase?.platform,
    serverGroup: taken?.serverGroup ?? phase?.serverGroup,
  }
}
