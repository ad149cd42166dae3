/** A path of this site to return to after signing in; anything else becomes `fallback`. */
export function safePath(
  path: string | string[] | undefined | null,
  fallback = "/challenges"
): string {
  return typeof path === "string" && /^\/(?![/\\])[^\s\\]*$/.test(path)
    ? path
    : fallback
}
