/**
 * True where real money may hang on what this process does: a production start
 * that is not the demo mode, which never leaves its machine.
 */
export function isProduction(): boolean {
  return (
    process.env.NODE_ENV === "production" &&
    process.env.HIGHWATER_MODE !== "demo"
  )
}
