/** The name itself, or with the first number that makes it unlike the others. */
export function uniqueKey(wanted: string, taken: readonly string[]): string {
  let key = wanted
  for (let number = 2; taken.includes(key); number++) {
    key = `${wanted}_${number}`
  }
  return key
}
