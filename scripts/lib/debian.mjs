import { existsSync, readFileSync } from "node:fs"
import { runCommand } from "./run-command.mjs"

const isDebian = () =>
  existsSync("/etc/os-release") &&
  /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"))

/** Whether packages can be installed without asking: as root, on Debian. */
export const canInstall = () => process.getuid?.() === 0 && isDebian()

export async function installPackages(...names) {
  await runCommand("apt-get", ["update"], { title: "apt-get update" })
  await runCommand(
    "apt-get",
    ["install", "-y", "--no-install-recommends", ...names],
    {
      title: `apt-get install ${names[0]}`,
      env: { DEBIAN_FRONTEND: "noninteractive" },
    }
  )
}
