import { setTimeout as sleep } from "node:timers/promises"
import { EventReader } from "../../fixtures/event-reader"
import { sendJson } from "../../fixtures/send-json"
import type { SharedFirm } from "./shared-firm"
import { Stream } from "./stream"

const SENDERS = 8

type Load = { batch: number; ms: number; entrances: readonly string[] }

/** Eight senders, each with logins of its own, one request after the other. */
export async function measureLoad(
  firm: SharedFirm,
  { batch, ms, entrances }: Load
): Promise<string> {
  const streams = Array.from(
    { length: SENDERS },
    (_, n) =>
      new Stream({
        entrances: [entrances[n % entrances.length] ?? ""],
        key: firm.key,
        logins: Array.from(
          { length: batch },
          (_, i) => `scale-${n * batch + i + 1}`
        ),
        name: `load-${batch}-${n}`,
        isKeyed: false,
        isLive: true,
      })
  )
  // What is read for the first time is not measured.
  await Promise.all(streams.map((stream) => stream.sendNext()))
  streams.forEach(({ waits }) => waits.splice(0))
  const began = performance.now()
  streams.forEach((stream) => stream.start())
  await sleep(ms)
  await Promise.all(streams.map((stream) => stream.stop()))
  const seconds = (performance.now() - began) / 1000
  const waits = streams.flatMap((stream) => stream.waits)
  const rate = Math.round((waits.length * batch) / seconds)
  return `${entrances.length} process(es), batches of ${batch}: ${rate} updates/s, p50 ${at(waits, 0.5)} ms, p99 ${at(waits, 0.99)} ms`
}

type Listening = {
  /** What each listener follows, by the server's path. */
  paths: readonly string[]
  /** One update of each of so many accounts, every second. */
  accounts: number
  rounds: number
}

/** Listeners on the first server while the accounts they follow move; both servers take updates. */
export async function measureListeners(
  firm: SharedFirm,
  { paths, accounts, rounds }: Listening
): Promise<string> {
  const [server] = firm.servers
  const url = server?.url ?? ""
  const { token } = await sendJson<{ token: string }>(
    "POST",
    `${url}/auth/user/emailpass`,
    { body: firm.seed.admin }
  )
  const headers = { authorization: `Bearer ${token}` }
  const before = await readProcess(url)
  const began = performance.now()
  const readers = await Promise.all(
    paths.map((path) => EventReader.open<object>(`${url}${path}`, headers))
  )
  const opened = performance.now() - began
  let sentAt = Number.NaN
  let isOpen = true
  const delays: number[] = []
  const reading = readers.map(async (reader) => {
    await reader.next()
    while (isOpen) {
      await reader.next()
      delays.push(performance.now() - sentAt)
    }
  })
  await sleep(3000)
  const idle = await readProcess(url)
  const idleAt = performance.now()
  await sleep(3000)
  const still = await readProcess(url)
  const stillAt = performance.now()
  const streams = [0, 1].map(
    (n) =>
      new Stream({
        entrances: [firm.entrances[n] ?? ""],
        key: firm.key,
        logins: Array.from(
          { length: accounts },
          (_, i) => `scale-${i + 1}`
        ).filter((_, i) => i % 2 === n),
        name: `listen-${paths.length}-${n}`,
        isKeyed: false,
        isLive: true,
      })
  )
  for (let round = 0; round < rounds; round++) {
    const next = sleep(1000)
    await Promise.all(streams.map((stream) => stream.sendNext()))
    sentAt = performance.now()
    await next
  }
  const busy = await readProcess(url)
  const busyAt = performance.now()
  await sleep(3000)
  isOpen = false
  readers.forEach((reader) => reader.close())
  await Promise.allSettled(reading)
  // Until this process has noticed what closed, a request may go out on a dead connection.
  await sleep(2000)
  const share = (from: number, to: number, ms: number) =>
    Math.round((100_000 * (to - from)) / ms)
  return [
    `${paths.length} listeners: opened in ${Math.round(opened)} ms, ${Math.round((still.bytes - before.bytes) / 1e6)} MB more,`,
    `${share(idle.cpu, still.cpu, stillAt - idleAt)} % of a core while nothing moves,`,
    `${share(still.cpu, busy.cpu, busyAt - stillAt)} % with ${accounts} accounts moving every second;`,
    `${delays.length} events, delay p50 ${at(delays, 0.5)} ms, p99 ${at(delays, 0.99)} ms`,
  ].join(" ")
}

async function readProcess(url: string) {
  const text = await (await fetch(`${url}/metrics`)).text()
  const value = (name: string) =>
    Number(new RegExp(`^${name} (.*)$`, "m").exec(text)?.[1])
  return {
    cpu: value("process_cpu_seconds_total"),
    bytes: value("process_resident_memory_bytes"),
  }
}

function at(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  return Math.round(value * 10) / 10
}
