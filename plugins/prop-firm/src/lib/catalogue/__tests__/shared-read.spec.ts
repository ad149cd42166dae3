import { sharedRead } from "../shared-read"

/** A read that ends when told, and says how often it began. */
const slowRead = () => {
  const ends: (() => void)[] = []
  let count = 0
  const ask = sharedRead(() => {
    const answer = ++count
    return new Promise<number>((resolve) => ends.push(() => resolve(answer)))
  })
  return { ask, ends, began: () => count }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe("sharedRead", () => {
  it("gives nobody what was read before they asked", async () => {
    const { ask, ends } = slowRead()
    const first = ask()
    const second = ask()
    const third = ask()
    ends[0]?.()
    await expect(first).resolves.toBe(1)
    await settled()
    ends[1]?.()
    await expect(second).resolves.toBe(2)
    await expect(third).resolves.toBe(2)
  })

  it("reads again for who asks while the shared one is under way", async () => {
    const { ask, ends, began } = slowRead()
    void ask()
    void ask()
    ends[0]?.()
    await settled()
    const late = ask()
    ends[1]?.()
    await settled()
    expect(began()).toBe(3)
    ends[2]?.()
    await expect(late).resolves.toBe(3)
  })

  it("tells a failure to who shares it and reads again for the next", async () => {
    let fails = true
    const ask = sharedRead(() =>
      fails ? Promise.reject(new Error("gone")) : Promise.resolve("here")
    )
    const first = ask()
    const second = ask()
    await expect(first).rejects.toThrow("gone")
    await expect(second).rejects.toThrow("gone")
    fails = false
    await expect(ask()).resolves.toBe("here")
  })
})
