const ID = "[A-Za-z0-9_-]{1,64}"

/** What the browser may read through this server: the trader's own challenges, nothing else. */
const ALLOWED = [
  /^challenges$/,
  new RegExp(`^challenges/${ID}$`),
  new RegExp(
    `^challenge-accounts/${ID}(/(equity|decisions|trades|live|credentials))?$`
  ),
]

/** The backend path for a path under /store, or null where it is not for browsers. */
export function proxiedPath(segments: string[]): `/${string}` | null {
  const path = segments.join("/")
  return ALLOWED.some((allowed) => allowed.test(path)) ? `/store/${path}` : null
}
