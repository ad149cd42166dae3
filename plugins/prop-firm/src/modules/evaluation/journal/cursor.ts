/** Highest numbers known of the logins of a batch, each login once, as JSON. */
export class Cursor {
  constructor(readonly text: string) {}

  toJSON(): Record<string, number> {
    return JSON.parse(this.text) as Record<string, number>
  }
}
