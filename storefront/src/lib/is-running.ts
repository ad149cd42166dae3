const RUNNING = ["provisioning", "active", "locked"]

/** True while a challenge account is opened or traded; everything else is final. */
export function isRunning(status: string): boolean {
  return RUNNING.includes(status)
}
