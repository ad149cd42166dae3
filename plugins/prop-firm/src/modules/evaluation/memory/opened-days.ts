import type { Opened } from "../journal/group"

/** Days that have opened and are not written yet, of each account in order. */
export class OpenedDays {
  private readonly byIndex = new Map<number, Opened[]>()

  add(one: Opened): void {
    const known = this.byIndex.get(one.index)
    if (known) {
      known.push(one)
    } else {
      this.byIndex.set(one.index, [one])
    }
  }

  /** Those of some accounts; they stay. */
  of(indexes: Iterable<number>): Opened[] {
    const all: Opened[] = []
    if (this.byIndex.size > 0) {
      for (const index of indexes) {
        all.push(...(this.byIndex.get(index) ?? []))
      }
    }
    return all
  }

  /** They are written. */
  drop(written: readonly Opened[]): void {
    for (const one of written) {
      const left = this.byIndex.get(one.index)?.filter((own) => own !== one)
      if (left && left.length > 0) {
        this.byIndex.set(one.index, left)
      } else {
        this.byIndex.delete(one.index)
      }
    }
  }

  clear(): void {
    this.byIndex.clear()
  }
}
