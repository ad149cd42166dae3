import { BATCH_OF_FIGURES, type FirmUnderLoad } from "./firm-under-load"
import { journalSize, openDatabase } from "./database"
import type { OfferInput, OfferResult } from "./open-loop"

/** What is measured once, at one size, beside the rates. */
export interface SingleFigures {
  offered: OfferResult
  /** Longest stop of the event loop meanwhile, ms. */
  longestStop: number
  bytesPerUpdate: number
  journaled: number
  restartSeconds: number
}

const OFFERED = 50_000

/** Breaches among updates that are offered at a fixed rate, with snapshots and minutes going on. */
const offer = async (firm: FirmUnderLoad, ms: number) => {
  // What others have written is not to be paid for here, and the log's files are used again.
  const knex = openDatabase(firm.url)
  await knex.raw("checkpoint")
  await firm.server.ask("longestStop")
  const input: OfferInput = {
    sender: firm.sender,
    batch: 100,
    connections: 32,
    rate: OFFERED,
    ms,
    breakEvery: 25,
  }
  const offered = await firm.client.ask<OfferResult>("offer", input)
  const longestStop = await firm.server.ask<number>("longestStop")
  if (offered.refused > 0) throw new Error(`${offered.refused} were refused`)
  const [row] = await knex("prop_outbox")
    .where({ topic: "platform.set_access" })
    .count<{ count: string }[]>()
  await knex.destroy()
  if (Number(row?.count) !== offered.breaches) {
    throw new Error(`${row?.count} commands for ${offered.breaches} breaches`)
  }
  return { offered, longestStop }
}

/** Sends until so much is in the journal; everything answered must be there, and nothing else. */
const fill = async (firm: FirmUnderLoad, updates: number) => {
  const knex = openDatabase(firm.url)
  for (;;) {
    const size = await journalSize(knex)
    const taken = await firm.client.ask<number>("taken")
    if (size.updates !== taken + firm.templates) {
      throw new Error(`${size.updates} in the journal, ${taken} were answered`)
    }
    if (size.updates >= updates) {
      await knex.destroy()
      return size
    }
    await firm.loop(BATCH_OF_FIGURES, 5000)
  }
}

export const singleFigures = async (
  firm: FirmUnderLoad,
  { offerMs, updates }: { offerMs: number; updates: number }
): Promise<SingleFigures> => {
  const { offered, longestStop } = await offer(firm, offerMs)
  const size = await fill(firm, updates)
  const begun = performance.now()
  await firm.restart()
  await firm.loop(BATCH_OF_FIGURES, 1, { warmMs: 0 })
  const restartSeconds = (performance.now() - begun) / 1000
  return {
    offered,
    longestStop,
    bytesPerUpdate: size.bytes / size.updates,
    journaled: size.updates,
    restartSeconds,
  }
}
