/** Says what a scenario has come to, past the runner that keeps the tests' own output. */
export function tell(what: string, figures: Record<string, unknown>): void {
  process.stderr.write(`   ${what}: ${JSON.stringify(figures)}\n`)
}
