export type ReadDocument =
  | { ok: true; document: unknown }
  | { ok: false; message: string; line: number | null }

/** Parses the text of the editor; a syntax error names its line. */
export function readDocument(text: string): ReadDocument {
  try {
    return { ok: true, document: JSON.parse(text) as unknown }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, message, line: lineOfSyntaxError(text, message) }
  }
}

function lineOfSyntaxError(text: string, message: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1]
  if (line) {
    return Number(line)
  }
  const position = /position (\d+)/.exec(message)?.[1]
  return position ? text.slice(0, Number(position)).split("\n").length : null
}
