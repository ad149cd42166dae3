import { Stop } from "./stop.mjs"

/** Medusa 2.21 runs on Node 20.19 and later 20.x, or 22.12 and above. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number)
  const fits =
    (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits) {
    throw new Stop(
      `Node ${version} is not supported: install Node 20.19 or later in 20.x, or 22.12 and above (https://nodejs.org).`
    )
  }
}
