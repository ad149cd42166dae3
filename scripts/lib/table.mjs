/** Prints rows of strings as an aligned table. */
export function table(head, rows) {
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => String(row[i]).length))
  )
  const line = (cells) =>
    cells
      .map((cell, i) => String(cell).padEnd(widths[i]))
      .join("  ")
      .trimEnd()
  console.log(
    `\n${line(head)}\n${widths.map((width) => "─".repeat(width)).join("  ")}`
  )
  for (const row of rows) console.log(line(row))
}
