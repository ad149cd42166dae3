import type { TradingEvent } from "@highwater/domain"

type Random = () => number

/** The same numbers, from 0 to below 1, in every run with a seed. */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export type Numbered = { seq: number; event: TradingEvent }

/** A history cut into requests. */
export type Requests = Numbered[][]

const FIRST = Date.UTC(2025, 2, 27, 9)

/**
 * A history of a few days around a change of the clock: a random walk that may
 * pass or breach, trades between, several events at one instant now and then.
 */
export function randomHistory(random: Random): Requests {
  const requests: Requests = []
  let at = FIRST
  let equity = 100_000
  let open: string | null = null
  const drift = (random() - 0.5) * 400
  for (let seq = 1, count = 12 + random() * 28; seq < count; seq++) {
    if (requests.length === 0 || random() < 0.25) {
      requests.push([])
    }
    at += random() < 0.1 ? 0 : Math.floor(random() * 12_000_000)
    equity += drift + (random() - 0.5) * 1600
    const trade = open
    const isTrade = random() < 0.12
    open = isTrade ? (open === null ? `t${seq}` : null) : open
    requests[requests.length - 1]?.push({
      seq,
      event: isTrade
        ? tradeEvent(at, trade, `t${seq}`)
        : {
            type: "equity",
            at: new Date(at).toISOString(),
            balance: "100000",
            equity: equity.toFixed(2),
            ...(random() < 0.2 ? { low: (equity - 90).toFixed(2) } : {}),
          },
    })
  }
  return requests
}

function tradeEvent(
  at: number,
  open: string | null,
  fresh: string
): TradingEvent {
  const instant = new Date(at).toISOString()
  return open === null
    ? {
        type: "trade_opened",
        at: instant,
        trade: fresh,
        symbol: "EURUSD",
        side: "buy",
        lots: "1",
        price: "1.1",
      }
    : {
        type: "trade_closed",
        at: instant,
        trade: open,
        lots: "1",
        price: "1.1",
        profit: "0",
        commission: "0",
        swap: "0",
      }
}

/** The same with 30 % duplicates, of any request so far, and 20 % out of their place in their request. */
export function disturbed(random: Random, requests: Requests): Requests {
  const before: Numbered[] = []
  return requests.map((request) => {
    const items = [...request]
    before.push(...request)
    for (let n = 0; n < items.length; n++) {
      if (random() < 0.2) {
        const other = Math.floor(random() * items.length)
        const [a, b] = [items[n], items[other]]
        if (a && b) {
          items[n] = b
          items[other] = a
        }
      }
    }
    const repeated = request.flatMap(() => {
      const one = before[Math.floor(random() * before.length)]
      return random() < 0.3 && one ? [one] : []
    })
    for (const one of repeated) {
      items.splice(Math.floor(random() * (items.length + 1)), 0, one)
    }
    return items
  })
}

/**
 * Takes updates out of their requests to come a request later, behind others that
 * are newer: what is sent without them, with them, and how many they are.
 */
export function belated(random: Random, requests: Requests) {
  const late: Requests = [...requests.map(() => []), []]
  const punctual = requests.map((request, n) =>
    request.filter((item, place) => {
      const last = request[request.length - 1]
      const isLate =
        item.event.type === "equity" &&
        place < request.length - 1 &&
        (last?.event.at ?? "") > item.event.at &&
        random() < 0.2
      if (isLate) {
        late[n + 1]?.push(item)
      }
      return !isLate
    })
  )
  return {
    punctual,
    withLate: late.map((items, n) => [...items, ...(punctual[n] ?? [])]),
    count: late.reduce((sum, { length }) => sum + length, 0),
  }
}
