/** What went wrong, as a sentence for a visitor; nothing of the inside. */
export interface Failure {
  title: string
  detail: string
}

/** Turns an error of a read into words; a setting that is missing is told apart from a server that does not answer. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && error.name === "SettingsError") {
    return {
      title: "This shop is not connected yet",
      detail: error.message,
    }
  }
  return {
    title: "We could not reach the server",
    detail:
      "Nothing is lost. It usually takes less than a minute; try again then.",
  }
}
