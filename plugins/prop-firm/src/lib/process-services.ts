/** Something that runs beside the web server for as long as the process does. */
export type ProcessService = {
  start: () => Promise<void>
  stop: () => Promise<void>
}

const services: ProcessService[] = []

/** Adds a service to those that start once the application has started. */
export function addProcessService(service: ProcessService): void {
  services.push(service)
}

/** Called when the application has started. */
export async function startProcessServices(): Promise<void> {
  for (const { start } of services) {
    await start()
  }
}

/** Called before the application's connections are closed. */
export async function stopProcessServices(): Promise<void> {
  await Promise.all(services.map(({ stop }) => stop()))
}
