import type { MedusaContainer } from "@medusajs/framework/types"
import { runDueInstants } from "../run-due-instants"

interface Submitted {
  challengeAccountId: string
  onlyIfDueAt: string
}

const FIRST = "2025-03-03T22:00:00.000Z"
const SECOND = "2025-03-04T22:00:00.000Z"

it("goes on with everybody else when one account cannot be evaluated", async () => {
  const next = new Map([
    ["chacc_bad", FIRST],
    ["chacc_good", FIRST],
  ])
  const fired: string[] = []
  const evaluation = {
    due: () =>
      Promise.resolve(
        [...next].map(([challengeAccountId, instant]) => ({
          challengeAccountId,
          instant,
        }))
      ),
    submit: ({ challengeAccountId: id, onlyIfDueAt }: Submitted) => {
      fired.push(`${id} ${onlyIfDueAt}`)
      if (id === "chacc_bad") {
        return Promise.reject(new Error("its terms cannot be read"))
      }
      if (onlyIfDueAt === FIRST) {
        next.set(id, SECOND)
      } else {
        next.delete(id)
      }
      return Promise.resolve({ decisions: [] })
    },
  }
  const error = jest.fn()
  const container = {
    resolve: (name: string) => (name === "logger" ? { error } : evaluation),
  } as unknown as MedusaContainer
  await runDueInstants(container, { connectionId: "plat_1", now: SECOND })
  expect(fired).toEqual([
    `chacc_bad ${FIRST}`,
    `chacc_good ${FIRST}`,
    `chacc_good ${SECOND}`,
  ])
  expect(error).toHaveBeenCalledTimes(1)
})
