/** Texts of one thing by the tag of their language. */
export type Translations<Texts extends Record<string, string>> = Record<
  "es-ES" | "de-DE",
  Texts
>
