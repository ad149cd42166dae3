/** What a process of the benchmark can be asked, by name. */
type Asks = Record<string, (input: never) => unknown>

interface Ask {
  id: number
  what: string
  input: unknown
}

const answer = async (asks: Asks, { what, input }: Ask): Promise<unknown> => {
  const one = asks[what]
  if (!one) throw new Error(`nobody answers "${what}"`)
  return await one(input as never)
}

/** Answers what the parent process asks, one at a time or several at once. */
export const answerAsks = (asks: Asks): void => {
  process.on("message", (ask: Ask) => {
    answer(asks, ask).then(
      (value) => process.send?.({ id: ask.id, value }),
      (error: unknown) => {
        const text = error instanceof Error ? error.stack : String(error)
        process.send?.({ id: ask.id, error: text })
      }
    )
  })
  process.on("disconnect", () => process.exit(0))
  process.send?.({ id: 0 })
}
