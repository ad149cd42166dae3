import { collectDefaultMetrics, Registry } from "prom-client"

/** Everything this process counts, its memory and event loop included. */
export const registry = new Registry()

collectDefaultMetrics({ register: registry })
