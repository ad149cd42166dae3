import { readFileSync } from "node:fs"
import path from "node:path"
import { root } from "./root.mjs"

/** Packages of which a second copy breaks Medusa or React. */
const single = {
  react: "18.3.1",
  "react-dom": "18.3.1",
  "@medusajs/framework": "2.21.2",
  "@medusajs/ui": "4.2.6",
}

/** Versions of Medusa's packages that differ from the rest (docs/decisions/0009). */
const pinned = {
  "@medusajs/ui": "4.2.6",
  "@medusajs/eslint-plugin": "2.21.1",
}

/** @returns {string[]} one line per package that is there twice, or in a wrong version */
export function findVersionTrouble() {
  const lock = JSON.parse(
    readFileSync(path.join(root, "package-lock.json"), "utf8")
  )
  const findings = []
  for (const [where, { version, link }] of Object.entries(lock.packages)) {
    const name = where.split("node_modules/").pop()
    if (link || !where.includes("node_modules/")) continue
    if (
      single[name] &&
      (version !== single[name] || where !== `node_modules/${name}`)
    ) {
      findings.push(
        `${where} is ${version}: there must be one copy, ${single[name]}`
      )
    }
    const wanted = pinned[name] ?? "2.21.2"
    if (name.startsWith("@medusajs/") && version !== wanted) {
      findings.push(`${where} is ${version}: it is pinned to ${wanted}`)
    }
  }
  return findings
}
