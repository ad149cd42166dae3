import { Queue } from "../queue"
import type { WireItem } from "../types"

const item = (login: string, seq: number): WireItem => ({
  login,
  seq,
  event: { type: "clock" },
})
const sent = (queue: Queue) => {
  const items: string[] = []
  for (let head = queue.head(); head; head = queue.head()) {
    items.push(...head.items.map((one) => `${one.login}${one.seq}`))
    queue.shift()
  }
  return items.join(" ")
}

describe("queue", () => {
  it("keeps the order of each login through parking and back", () => {
    const queue = new Queue()
    queue.add(1, [item("a", 1), item("b", 1)])
    queue.add(2, [item("a", 2)])
    queue.park("a", 2)
    queue.add(3, [item("a", 3), item("b", 2)])
    expect(queue.size).toBe(5)
    queue.unpark("a")
    expect(sent(queue)).toBe("b1 b2 a1 a2 a3")
  })

  it("never lets the clock of the wire run backwards", () => {
    const queue = new Queue()
    queue.add(1, [item("a", 1)])
    queue.park("a", 1)
    queue.add(9, [item("b", 1)])
    queue.unpark("a")
    expect(queue.snapshot().map((one) => one.clock)).toEqual([9, 9])
  })

  it("halves a batch until one item is left", () => {
    const queue = new Queue()
    queue.add(1, [item("a", 1), item("a", 2), item("a", 3)])
    expect(queue.halve()).toBe(true)
    expect(queue.head()?.items).toHaveLength(1)
    expect(queue.halve()).toBe(false)
    expect(sent(queue)).toBe("a1 a2 a3")
  })

  it("takes one login out and leaves the others", () => {
    const queue = new Queue()
    queue.add(1, [item("a", 1), item("b", 1), item("a", 2)])
    expect(queue.remove("a")).toHaveLength(2)
    expect(sent(queue)).toBe("b1")
  })

  it("survives being written down, parked events included", () => {
    const queue = new Queue()
    queue.add(1, [item("a", 1), item("b", 1)])
    queue.park("a", 1)
    const again = new Queue(queue.snapshot())
    expect(sent(again)).toBe("b1 a1")
  })
})
