import type { DemoCategory } from "./demo-category"

/** The shelves of the demo firm's catalogue. */
export const categories = {
  evaluations: {
    handle: "evaluations",
    name: "Evaluations",
    translations: {
      "es-ES": { name: "Evaluaciones" },
      "de-DE": { name: "Evaluierungen" },
    },
  },
  instant: {
    handle: "instant-funding",
    name: "Instant funding",
    translations: {
      "es-ES": { name: "Financiación inmediata" },
      "de-DE": { name: "Sofort finanziert" },
    },
  },
  futures: {
    handle: "futures",
    name: "Futures",
    translations: {
      "es-ES": { name: "Futuros" },
      "de-DE": { name: "Terminmarkt" },
    },
  },
} satisfies Record<string, DemoCategory>
