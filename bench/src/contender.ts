import type { Contender } from "./rules/contender"
import { entries } from "./rules/entries"

const answer = async (
  contender: Contender,
  asked: unknown
): Promise<number> => {
  if (asked === "round") return await contender.round()
  await contender.verify()
  return 0
}

/** One contender in its own process: does a round or checks itself when asked to. */
const main = (): void => {
  const contender = entries[Number(process.argv[2])]?.make()
  if (!contender) throw new Error(`no contender ${process.argv[2]}`)
  process.on("message", (asked) => {
    answer(contender, asked).then(
      (rate) => process.send?.({ rate }),
      (error: unknown) => process.send?.({ error: String(error) })
    )
  })
  process.send?.({ rate: 0 })
}

main()
