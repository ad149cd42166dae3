import type { EngineVersion } from "./engine-versions"

/** The meaning of the rules for new accounts. A change of meaning is a new version beside the old one. */
export const ENGINE_VERSION: EngineVersion = "1"
