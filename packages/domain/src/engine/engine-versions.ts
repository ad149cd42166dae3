/** Every meaning of the rules that this package can evaluate, the oldest first. */
export const ENGINE_VERSIONS = ["1"] as const

/** A version that an account can be pinned to. */
export type EngineVersion = (typeof ENGINE_VERSIONS)[number]
