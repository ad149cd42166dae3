import { parseArgs } from "node:util"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { auditPartition } from "../audit/audit-partition"
import type { PartitionAudit } from "../audit/partition-audit"
import { ZONE_DATA } from "../encoding/encoding"
import { PARTS } from "../engine/part-of"
import { write } from "./write"

const number = (value: number) => value.toLocaleString("en-US")

/**
 * Replays partitions one after another and compares all that is stored of them.
 * Answers 1 where anything differs; says what.
 */
export async function audit(knex: Knex, args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      partition: { type: "string", default: "all" },
      fast: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  })
  const began = performance.now()
  const audits: PartitionAudit[] = []
  for (const part of partsOf(values.partition)) {
    const audited = await auditPartition(knex, part, { isFast: values.fast })
    audits.push(audited)
    await write(values.json ? JSON.stringify(audited) : lineOf(audited))
    for (const words of values.json ? [] : audited.words) {
      await write(`  ${words}`)
    }
  }
  const seconds = (performance.now() - began) / 1000
  const sum = (of: (audited: PartitionAudit) => number) =>
    audits.reduce((all, audited) => all + of(audited), 0)
  const differences = sum((audited) => audited.differences)
  if (values.json) {
    const events = sum((audited) => audited.events)
    await write(JSON.stringify({ differences, events, seconds }))
    return differences === 0 ? 0 : 1
  }
  await writeNotes(audits)
  const total = [
    `${number(sum(({ events }) => events))} events of ${number(sum(({ accounts }) => accounts))} accounts replayed in ${seconds.toFixed(1)} s`,
    `${number(sum(({ decisions }) => decisions))} decisions, ${number(sum(({ breaches }) => breaches))} breaches and ${number(sum(({ pages }) => pages))} page snapshots compared`,
    `${number(differences)} differences`,
  ]
  await write(total.join(", "))
  return differences === 0 ? 0 : 1
}

function partsOf(partition: string): number[] {
  const all = Array.from({ length: PARTS }, (_, part) => part)
  return partition === "all" ? all : [Number(partition)]
}

const lineOf = (audited: PartitionAudit): string =>
  [
    `partition ${String(audited.part).padStart(2)}: ${rowsOf(audited)}`,
    `${number(audited.events)} events`,
    `${number(audited.accounts)} accounts`,
    `${number(audited.decisions)} decisions`,
    `${number(audited.breaches)} breaches`,
    `${number(audited.pages)} pages`,
    `${number(audited.differences)} differences`,
  ].join(", ")

const rowsOf = ({ after, head }: PartitionAudit): string =>
  head > after ? `rows ${number(after + 1)} to ${number(head)}` : "no rows"

/** What the comparison does not say by itself. */
async function writeNotes(audits: PartitionAudit[]): Promise<void> {
  const aside = audits.reduce((sum, audited) => sum + audited.pagesLeftAside, 0)
  if (aside > 0) {
    await write(
      `${number(aside)} page snapshots are of another version, or older than the journal: a restart reads none of them`
    )
  }
  const waiting = audits.reduce((sum, one) => sum + one.decisionsWaiting, 0)
  if (waiting > 0) {
    await write(
      `${number(waiting)} decisions that open a day are still to be written: they follow from the journal, and are written behind its commits`
    )
  }
  const since = new Set(audits.flatMap(({ since }) => since ?? []))
  if (since.size > 0) {
    await write(
      `replayed from the states that were stored at the end of ${[...since].sort().join(", ")}: the journal before is dropped, and what was decided then is not compared`
    )
  }
  const others = new Set(audits.flatMap(({ zoneData }) => zoneData))
  others.delete(ZONE_DATA)
  if (others.size > 0) {
    await write(
      `written with the time zone data of ${[...others].join(", ")}, replayed with ${ZONE_DATA}`
    )
  }
}
