import { Counter, Gauge, Histogram } from "prom-client"
import type { CommitObserver } from "../../modules/evaluation/journal/commit-observer"
import type EvaluationModuleService from "../../modules/evaluation/service"
import { registry } from "./registry"

const registers = [registry]

const seconds = new Histogram({
  name: "highwater_commit_seconds",
  help: "Time the database took to make a group durable.",
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
  registers,
})
const sizes = new Histogram({
  name: "highwater_commit_events",
  help: "Events journaled by one commit.",
  buckets: [1, 10, 100, 1000, 10_000],
  registers,
})
const late = new Counter({
  name: "highwater_late_events_total",
  help: "Events that came after one of a later time on the same account.",
  registers,
})
const overtaken = new Counter({
  name: "highwater_commit_overtaken_total",
  help: "Groups evaluated again because another process had committed to their partitions.",
  registers,
})

const observer: CommitObserver = {
  committed: (group, ms) => {
    let events = 0
    group.parts.forEach(({ row }) => (events += row.entries))
    seconds.observe(ms / 1000)
    sizes.observe(events)
    late.inc(group.late)
  },
  overtaken: () => overtaken.inc(),
}

/** Counts what the evaluation of this process commits, from now on. */
export function countCommits(evaluation: EvaluationModuleService): void {
  evaluation.observe(observer)
}

const owned = new Gauge({
  name: "highwater_owned_partitions",
  help: "Partitions whose work comes to this process, of sixteen.",
  registers,
})
const handedOver = new Gauge({
  name: "highwater_handed_over_waiting",
  help: "Submissions that wait for the process that owns their partitions.",
  registers,
})
const busy = new Gauge({
  name: "highwater_commit_running_seconds",
  help: "How long the group that is being evaluated and made durable has been at it.",
  registers,
})

/** Brings the gauges of the evaluation up to date. */
export async function readEvaluationMetrics(
  evaluation: EvaluationModuleService
): Promise<void> {
  const load = await evaluation.load()
  owned.set(load.ownedPartitions)
  handedOver.set(load.handedOver)
  busy.set(load.busySeconds)
}
