import { container } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BatchListener } from "../../../../lib/ingestion/batch-listener"
import { readSetting } from "../../../../lib/ingestion/read-setting"
import { addProcessService } from "../../../../lib/process-services"
import { answerBatch } from "./answer-batch"
import { sendPlatformEvents } from "./routes"

/**
 * Opens the port for batches alone where `INGEST_PORT` names one. Routes are
 * loaded by servers only, so a worker and a script never open it.
 */
export function openOwnPort(): void {
  const port = readSetting("INGEST_PORT", 0)
  if (port === 0) {
    return
  }
  const host = process.env.INGEST_HOST ?? defaultHost()
  const logger = () => container.resolve(ContainerRegistrationKeys.LOGGER)
  const listener = new BatchListener(
    sendPlatformEvents.path,
    (request) => answerBatch(container, request),
    (error) => logger().error("A batch could not be taken", asError(error))
  )
  addProcessService({
    start: async () => {
      try {
        await listener.start(port, host)
        logger().info(`Batches are taken on port ${port}`)
      } catch (error) {
        logger().error(`Port ${port} for batches`, asError(error))
        process.exit(1)
      }
    },
    stop: () => listener.stop(),
  })
}

/** A demo can be reached from its own machine only. */
const defaultHost = () =>
  process.env.HIGHWATER_MODE === "demo" ? "127.0.0.1" : undefined

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error))
