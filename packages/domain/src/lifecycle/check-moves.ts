import type { Moves } from "./moves"

/** What is wrong with a table of moves: statuses that nothing reaches, or a start that leads nowhere. */
export const checkMoves = <S extends string>(
  moves: Moves<S>,
  start: S,
  terminal: readonly S[]
): string[] => {
  const reached = new Set<S>([start])
  for (const status of reached) {
    for (const to of Object.values<S | "back">(moves[status])) {
      if (to !== "back") reached.add(to)
    }
  }
  const problems: string[] = []
  for (const status in moves) {
    if (!reached.has(status)) problems.push(`nothing leads to ${status}`)
    const verbs = Object.keys(moves[status])
    if (!terminal.includes(status) && verbs.length === 0) {
      problems.push(`${status} is stuck`)
    }
    const leaving = verbs.filter(
      (verb) => !["reverse", "close", "breach"].includes(verb)
    )
    if (terminal.includes(status) && leaving.length > 0) {
      problems.push(`${status} is terminal but can ${leaving.join(", ")}`)
    }
  }
  return problems
}
