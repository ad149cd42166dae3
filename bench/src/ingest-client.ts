import { answerAsks } from "./ingest/answer-asks"
import { closedLoop } from "./ingest/closed-loop"
import type { LoopInput } from "./ingest/closed-loop"
import { openLoop } from "./ingest/open-loop"
import type { OfferInput } from "./ingest/open-loop"
import { newStreams } from "./ingest/sender"

let ours = newStreams(0)
let others = newStreams(0)

answerAsks({
  /** Begins with accounts that had one update each. */
  begin: (accounts: number) => {
    ours = newStreams(accounts)
    others = newStreams(accounts)
  },
  loop: ({ isOurs, ...input }: LoopInput & { isOurs: boolean }) =>
    closedLoop(isOurs ? ours : others, input),
  offer: (input: OfferInput) => openLoop(ours, input),
  /** Updates that were answered so far. */
  taken: () => ours.taken,
})
