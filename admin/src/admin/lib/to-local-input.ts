/** An instant as a datetime-local input holds it, on the reader's clock. */
export function toLocalInput(at: string): string {
  const date = new Date(at)
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 19)
}
