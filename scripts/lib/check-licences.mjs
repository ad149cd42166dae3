import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import path from "node:path"
import { root } from "./root.mjs"

/**
 * Parts of Medusa under its commercial licence: importing or enabling them
 * anywhere would bind every user of this project to that licence.
 */
const forbidden = [
  [/["'`]@medusajs\/rbac(\/[^"'`]*)?["'`]/, "imports @medusajs/rbac"],
  [/["'`]@medusajs\/auth-oidc(\/[^"'`]*)?["'`]/, "imports @medusajs/auth-oidc"],
  [
    /["'`]@medusajs\/medusa\/(rbac|auth-oidc)["'`]/,
    "imports a commercial module through @medusajs/medusa",
  ],
  [
    /["'`]@medusajs\/dashboard\/[^"'`]*(rbac|policies|permissions)[^"'`]*["'`]/,
    "imports the dashboard's commercial files",
  ],
  [/\bdefinePolicies\b/, "uses definePolicies"],
  [/\bMEDUSA_FF_RBAC\b/, "names the commercial RBAC flag"],
  [/\bModules\.RBAC\b/, "uses the RBAC module"],
  [/\bpolicies:\s*\[\s*\{/, "uses the route option `policies`"],
]

/** @returns {string[]} one line per finding */
export function findProprietary() {
  const files = execFileSync(
    "git",
    [
      "ls-files",
      "-co",
      "--exclude-standard",
      "*.ts",
      "*.tsx",
      "*.js",
      "*.mjs",
      "*.cjs",
      "*.json",
    ],
    { cwd: root, encoding: "utf8" }
  )
    .split("\n")
    .filter(
      (file) =>
        file &&
        !file.endsWith("package-lock.json") &&
        !/^(eslint\.config\.mjs|scripts\/lib\/check-licences\.mjs)$/.test(file)
    )
  const findings = []
  for (const file of files) {
    let lines
    try {
      lines = readFileSync(path.join(root, file), "utf8").split("\n")
    } catch {
      continue // deleted in the work tree
    }
    lines.forEach((line, i) => {
      for (const [pattern, what] of forbidden) {
        if (pattern.test(line)) findings.push(`${file}:${i + 1} ${what}`)
      }
    })
  }
  return findings
}
