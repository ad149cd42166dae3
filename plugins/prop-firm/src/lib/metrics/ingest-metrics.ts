import { Counter, Gauge, Histogram } from "prom-client"
import { backlog } from "../ingestion/backlog"
import { bodyBudget } from "../ingestion/read-body"
import { registry } from "./registry"

const registers = [registry]

const requests = new Counter({
  name: "highwater_ingest_requests_total",
  help: "Batches by what they were answered: ok, replayed, failed, or the code of the refusal.",
  labelNames: ["code"],
  registers,
})
const events = new Counter({
  name: "highwater_ingest_events_total",
  help: "Events of batches that were taken.",
  labelNames: ["result"],
  registers,
})
const seconds = new Histogram({
  name: "highwater_ingest_seconds",
  help: "From the request's headers to the durable answer, of batches that were taken.",
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
  registers,
})
const sizes = new Histogram({
  name: "highwater_ingest_batch_events",
  help: "Events in one batch that was taken.",
  buckets: [1, 10, 100, 1000, 10_000],
  registers,
})
new Gauge({
  name: "highwater_ingest_waiting_events",
  help: "Events handed to the evaluation and not yet durable.",
  registers,
  collect() {
    this.set(backlog.waiting)
  },
})
new Gauge({
  name: "highwater_ingest_body_bytes",
  help: "Memory held by the bodies of running requests.",
  registers,
  collect() {
    this.set(bodyBudget.bytes)
  },
})

/** Counts a batch that was refused or could not be taken, by its code. */
export function countRefused(code: string): void {
  requests.inc({ code })
}

/** Counts a batch that was taken, and how long its sender waited. */
export function countTaken(
  taken: { accepted: number; duplicates: number; replayed: boolean },
  begunAt: number
): void {
  requests.inc({ code: taken.replayed ? "replayed" : "ok" })
  seconds.observe((performance.now() - begunAt) / 1000)
  if (!taken.replayed) {
    events.inc({ result: "accepted" }, taken.accepted)
    events.inc({ result: "duplicate" }, taken.duplicates)
    sizes.observe(taken.accepted + taken.duplicates)
  }
}
