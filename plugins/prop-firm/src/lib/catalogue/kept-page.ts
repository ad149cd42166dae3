import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgConnection } from "../pg-connection"
import type { KeptProgram } from "./kept-program"
import { readStamp } from "./read-stamp"
import { sharedRead } from "./shared-read"
import { watchCatalogue } from "./watch-catalogue"

/** Pages hold ids' programs only; a program of eight sizes is some 40 kB. */
const PAGES_LIMIT = 1000
const PROGRAMS_LIMIT = 2000

type Programs = Map<string, KeptProgram>

interface State {
  stamp: string
  pages: Map<string, Promise<unknown>>
  programs: Programs
}

const stateOf = (stamp: string): State => ({
  stamp,
  pages: new Map(),
  programs: new Map(),
})

let watched: Promise<boolean> | null = null
let askStamp: (() => Promise<string>) | null = null
let state = stateOf("")

/** Once per process; where the database's user may not, nothing is kept. */
const watch = (scope: MedusaContainer): Promise<boolean> => {
  watched ??= watchCatalogue(pgConnection(scope)).then(
    () => true,
    (error: unknown) => {
      scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `The catalogue is not kept in memory, because its tables cannot be watched: ${String(error)}`
        )
      return false
    }
  )
  return watched
}

const presentState = (stamp: string): State => {
  const isFull =
    state.pages.size >= PAGES_LIMIT || state.programs.size >= PROGRAMS_LIMIT
  if (state.stamp !== stamp || isFull) {
    state = stateOf(stamp)
  }
  return state
}

/**
 * Answers what was assembled under a key in the present state of the catalogue, or assembles
 * it, once for all who ask meanwhile. The database is asked for the state every time, so
 * that a change is seen by the first look after its commit, whichever process made it.
 *
 * @param key Everything the page depends on besides the catalogue; nothing of who asks.
 * @param assemble Is given the programs of other pages, to take from and add to.
 */
export async function keptPage<Page>(
  scope: MedusaContainer,
  key: string,
  assemble: (programs: Programs) => Promise<Page>
): Promise<Page> {
  if (!(await watch(scope))) {
    return assemble(new Map())
  }
  const knex = pgConnection(scope)
  askStamp ??= sharedRead(() => readStamp(knex))
  const { pages, programs } = presentState(await askStamp())
  const known = pages.get(key)
  if (known) {
    return known as Promise<Page>
  }
  const made = assemble(programs)
  pages.set(key, made)
  made.catch(() => pages.delete(key))
  return made
}
