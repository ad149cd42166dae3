/** Documents of people are a dozen levels deep. */
const DEEPEST = 64

/** True for a value nested so deeply that walking it would exhaust the stack. */
export const isTooDeep = (value: unknown, depth = 0): boolean =>
  typeof value === "object" &&
  value !== null &&
  (depth >= DEEPEST ||
    Object.values(value).some((part) => isTooDeep(part, depth + 1)))
