/** Bad input: one line for each thing that is wrong, naming its path. */
export class InputError extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join("\n"))
    this.name = "InputError"
    this.lines = lines
  }
}
