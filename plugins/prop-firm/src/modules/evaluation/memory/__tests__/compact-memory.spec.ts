import { CursorWriter } from "../../journal/cursor-writer"
import { FinishedMinutes } from "../finished-minutes"
import { LoginIndex } from "../login-index"
import { LoginKeys } from "../login-keys"
import { MarkedList } from "../marked-list"

/** The same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

describe("accounts by the bytes of their logins", () => {
  it("finds each of thousands, short and long, and no other", () => {
    const index = new LoginIndex(new LoginKeys())
    const nameOf = (n: number) =>
      n % 7 === 0 ? `a login as long as a sentence ${n}` : String(n * 13)
    for (let n = 0; n < 20_000; n++) {
      index.set(nameOf(n), n)
    }
    for (let n = 0; n < 20_000; n++) {
      const bytes = Buffer.from(`"${nameOf(n)}"`)
      expect(index.find(bytes, 1, bytes.length - 1)).toBe(n)
    }
    expect(index.findText("14")).toBe(-1)
    expect(index.findText("")).toBe(-1)
    expect(index.findText(nameOf(20_000))).toBe(-1)
  })

  it("keeps the newest account of a login", () => {
    const index = new LoginIndex(new LoginKeys())
    index.set("1001", 1)
    index.set("1001", 2)
    expect(index.findText("1001")).toBe(2)
  })
})

describe("a list of marks", () => {
  it("holds what a set would, in order, however it is used", () => {
    const random = randomFrom(3)
    const list = new MarkedList()
    const set = new Set<number>()
    for (let step = 0; step < 20_000; step++) {
      const item = Math.floor(random() * 700)
      const what = random()
      if (what < 0.6) {
        list.add(item)
        set.add(item)
      } else if (what < 0.9) {
        list.delete(item)
        set.delete(item)
      } else if (what < 0.99) {
        const taken = list.take(5)
        expect(taken).toHaveLength(Math.min(5, set.size))
        taken.forEach((one) => expect(set.delete(one)).toBe(true))
      } else {
        expect(new Set(list.all())).toEqual(set)
      }
      expect(list.size).toBe(set.size)
      expect(list.has(item)).toBe(set.has(item))
    }
  })
})

describe("ended minutes", () => {
  it("come out in the order they went in, and can be taken back", () => {
    const minutes = new FinishedMinutes()
    let added = 0
    let dropped = 0
    for (let round = 0; round < 40; round++) {
      for (let n = 0; n < 150; n++) {
        minutes.add(added, added, 1, 2, 3, 4, Number.NaN, 6)
        added += 1
      }
      const { length } = minutes
      minutes.add(-1, 0, 0, 0, 0, 0, 0, 0)
      minutes.truncate(length)
      const first = minutes.first(100)
      expect(first.map(({ index }) => index)).toEqual(
        Array.from({ length: 100 }, (_, n) => dropped + n)
      )
      minutes.drop(100)
      dropped += 100
      expect(minutes.length).toBe(added - dropped)
    }
  })
})

describe("a cursor", () => {
  it("is the JSON it stands for, whatever the logins and numbers", () => {
    const writer = new CursorWriter()
    const seqs = [0, 1, 9, 10, 999_999_999, 1_000_000_000, 2_147_483_648]
    const all = [...seqs, 999_999_999_999_999, 123_000_000_456]
    for (let round = 0; round < 2; round++) {
      writer.begin()
      const bytes = Buffer.from("x1001y")
      all.forEach((seq, n) => {
        writer.addText(`odd "${n}" \u00e9`, seq)
      })
      writer.addBytes(bytes, 1, 5, 42)
      const expected = Object.fromEntries([
        ...all.map((seq, n) => [`odd "${n}" \u00e9`, seq] as const),
        ["1001", 42] as const,
      ])
      expect(writer.end().toJSON()).toEqual(expected)
    }
    writer.begin()
    expect(writer.end().text).toBe("{}")
  })
})
