/** One thing that is wrong with an input, and where: `rules[2].allowance.percent`. */
export interface Problem {
  path: string
  message: string
}
