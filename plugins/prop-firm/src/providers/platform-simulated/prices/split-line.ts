/**
 * Splits one line of a price file: tabs, semicolons or commas, whichever the
 * first data line has; a line wrapped in quotes as a whole is unwrapped first,
 * quoted fields are unquoted.
 */
export function splitLine(line: string, separator: string): string[] {
  let text = line.endsWith("\r") ? line.slice(0, -1) : line
  if (isWrapped(text, separator)) text = text.slice(1, -1)
  if (!text.includes('"')) return text.split(separator)
  return text.split(separator).map((field) => field.replace(/^"|"$/g, ""))
}

function isWrapped(text: string, separator: string): boolean {
  return (
    text.startsWith('"') &&
    text.endsWith('"') &&
    text.indexOf('"', 1) === text.length - 1 &&
    text.includes(separator)
  )
}

/** The separator of a file, from one of its lines. */
export function separatorOf(line: string): string {
  if (line.includes("\t")) return "\t"
  return line.includes(";") ? ";" : ","
}
