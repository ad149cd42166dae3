/** Prints lines in a frame. */
export function box(lines) {
  const width = Math.max(...lines.map((line) => line.length))
  console.log(`\n┌${"─".repeat(width + 2)}┐`)
  for (const line of lines) console.log(`│ ${line.padEnd(width)} │`)
  console.log(`└${"─".repeat(width + 2)}┘\n`)
}
