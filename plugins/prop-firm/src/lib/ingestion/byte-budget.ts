/** Memory that all bodies being read or evaluated may take together. */
export class ByteBudget {
  private held = 0

  constructor(private readonly most: number) {}

  get bytes(): number {
    return this.held
  }

  /** False, and nothing taken, when it does not fit any more. */
  take(bytes: number): boolean {
    if (this.held > 0 && this.held + bytes > this.most) {
      return false
    }
    this.held += bytes
    return true
  }

  give(bytes: number): void {
    this.held -= bytes
  }
}
