let lastAt = Number.NaN
let lastText = ""

/** An instant as ISO 8601; the one asked for last is remembered, because a clock is that of thousands of accounts. */
export function instantText(at: number): string {
  if (at !== lastAt) {
    lastText = new Date(at).toISOString()
    lastAt = at
  }
  return lastText
}
