import { setTimeout as sleep } from "node:timers/promises"

/** Asks a process and all of its group to stop, insists after some seconds, and waits until they are gone. */
export async function stopGroup(child, patience_ms = 8000) {
  if (child.pid === undefined) return
  const signal = (name) => {
    try {
      return process.kill(-child.pid, name)
    } catch {
      return false // they are gone already
    }
  }
  signal("SIGTERM")
  for (let waited = 0; signal(0) && waited < patience_ms; waited += 50)
    await sleep(50)
  signal("SIGKILL")
  while (child.exitCode === null && child.signalCode === null) await sleep(20)
}
