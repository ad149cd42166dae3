/** From each status, by verb, the status a move leads to; "back" is the status a pause remembers. */
export type Moves<S extends string> = {
  readonly [From in S]: { readonly [verb: string]: S | "back" }
}
