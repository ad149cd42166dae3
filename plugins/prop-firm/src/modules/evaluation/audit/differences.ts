/** What a replay and the stored facts disagree about. */
export class Differences {
  /** The first of them in words; more would tell nothing new. */
  readonly words: string[] = []
  count = 0

  constructor(
    private readonly about: string,
    private readonly most = 50
  ) {}

  add(what: string): void {
    this.count += 1
    if (this.words.length < this.most) {
      this.words.push(this.about === "" ? what : `${this.about}: ${what}`)
    }
  }

  /** Adds a difference where two values of JSON are not the same to the bit. */
  compare(what: string, replayed: unknown, stored: unknown): void {
    const found = firstDifference(asJson(replayed), asJson(stored))
    if (found) {
      this.add(`${what}${found}`)
    }
  }
}

const asJson = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null

/** Where two values of JSON differ first, and how; null where they are equal. */
function firstDifference(a: unknown, b: unknown, path = ""): string | null {
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
    return a === b
      ? null
      : `${path} is ${shortened(b)}, the replay says ${shortened(a)}`
  }
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  for (const name of names) {
    const found = firstDifference(a[name], b[name], `${path}.${name}`)
    if (found) {
      return found
    }
  }
  return null
}

const shortened = (value: unknown) => {
  const text = value === undefined ? "nothing" : JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
