import type { GeneratedSource } from "../generator/generated-source"
import type { GeneratorState } from "../generator/generate-hour"
import type { RecordedSource } from "./recorded-source"
import type { Bar, PriceSource } from "./types"

/** A recording, then generated prices that go on from its last close. */
export class ChainedSource implements PriceSource {
  private generated: GeneratedSource | null = null

  constructor(
    private readonly recorded: RecordedSource,
    private readonly last: Bar,
    private readonly generate: (at: number, price: number) => GeneratedSource
  ) {}

  barAt(at: number): Bar | null {
    return at < this.last.end ? this.recorded.barAt(at) : this.after().barAt(at)
  }

  nextStart(at: number): number {
    const recorded = this.recorded.nextStart(at)
    if (recorded !== Infinity) return recorded
    return this.after().nextStart(Math.max(at, this.last.end))
  }

  /** The generator's state, or null while the recording still plays. */
  snapshot(): GeneratorState | null {
    return this.generated?.snapshot() ?? null
  }

  private after(): GeneratedSource {
    this.generated ??= this.generate(this.last.end, this.last.close)
    return this.generated
  }
}
