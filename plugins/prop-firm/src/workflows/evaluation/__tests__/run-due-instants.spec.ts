import type { MedusaContainer } from "@medusajs/framework/types"
import type { DueQuery } from "../../../modules/evaluation/find-due"
import { runDueInstants } from "../run-due-instants"

const NOW = "2025-03-04T22:00:05.000Z"
const DUE = "2025-03-04T22:00:00.000Z"

/** A firm whose rows say that so many accounts are due, one of which fails. */
function firmOf(count: number) {
  const asked: DueQuery[] = []
  const fired: string[][] = []
  const all = Array.from({ length: count }, (_, n) => ({
    challengeAccountId: `chacc_${String(n).padStart(6, "0")}`,
    instant: DUE,
  }))
  const evaluation = {
    due: (query: DueQuery) => {
      asked.push(query)
      const { after, limit, beyond } = query
      const from = after ? all.indexOf(after) + 1 : 0
      return Promise.resolve(
        beyond !== undefined && beyond >= DUE
          ? []
          : all.slice(from, from + limit)
      )
    },
    fire: (ids: string[]) => {
      fired.push(ids)
      return Promise.resolve({
        events: 0,
        hasNews: false,
        failed: ids
          .slice(0, 1)
          .map((id) => ({ challengeAccountId: id, reason: "no terms" })),
      })
    },
  }
  const error = jest.fn()
  const container = {
    resolve: (name: string) => (name === "logger" ? { error } : evaluation),
  } as unknown as MedusaContainer
  return { container, asked, fired, error }
}

it("lets time act on all that are due, page by page, and tells of those it could not", async () => {
  const { container, fired, error } = firmOf(25_000)
  await runDueInstants(container, { connectionId: "plat_1", now: NOW })
  expect(fired.map(({ length }) => length)).toEqual([10_000, 10_000, 5000])
  expect(new Set(fired.flat()).size).toBe(25_000)
  expect(error).toHaveBeenCalledTimes(3)
})

it("does not list rows again and again that only follow their commits", async () => {
  const { container, asked, fired } = firmOf(5000)
  const look = () =>
    runDueInstants(container, { connectionId: "plat_2", now: NOW })
  await look()
  await look()
  expect(asked.map(({ beyond }) => beyond)).toEqual([
    undefined,
    "2025-03-04T22:00:03.000Z",
  ])
  expect(fired.map(({ length }) => length)).toEqual([5000, 0])
})

it("looks at few rows every time", async () => {
  const { container, asked } = firmOf(10)
  const look = () =>
    runDueInstants(container, { connectionId: "plat_3", now: NOW })
  await look()
  await look()
  expect(asked.map(({ beyond }) => beyond)).toEqual([undefined, undefined])
})
