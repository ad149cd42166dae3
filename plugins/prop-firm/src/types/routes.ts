import type { contract } from "../api/contract"
import type { RouteIo } from "../lib/define-route"

type Declared = (typeof contract)[number]

/** All routes by "METHOD /path": what each takes and answers. */
export type Routes = {
  [R in Declared as `${R["method"]} ${R["path"]}`]: RouteIo<R>
}
