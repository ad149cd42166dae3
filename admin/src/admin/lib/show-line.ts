const LINE_HEIGHT_PX = 20
const LINES_ABOVE = 4

/** Selects a line (from 1) of a text field and brings it into sight. */
export function showLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split("\n")
  const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0)
  field.focus()
  field.setSelectionRange(start, start + (lines[line - 1] ?? "").length)
  field.scrollTop = Math.max(0, line - LINES_ABOVE) * LINE_HEIGHT_PX
}
