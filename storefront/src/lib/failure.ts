/** What went wrong with a read: a setting is missing, or the server does not answer. Nothing of the inside. */
export type Failure =
  { kind: "settings"; variable: string } | { kind: "unreachable" }

/** True where a read failed. */
export const isFailure = (loaded: object): loaded is Failure =>
  "kind" in loaded &&
  (loaded.kind === "settings" || loaded.kind === "unreachable")

/** Sorts an error of a read. */
export function failureOf(error: unknown): Failure {
  return error instanceof Error &&
    error.name === "SettingsError" &&
    "variable" in error
    ? { kind: "settings", variable: String(error.variable) }
    : { kind: "unreachable" }
}
