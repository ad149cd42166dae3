import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AccountFilters } from "../challenge-accounts/filter-accounts"
import type { PresentedRow } from "../challenge-accounts/present-row"
import { readChallengeAccountRows } from "../challenge-accounts/read-rows"
import { settle } from "../settle"
import { eventText } from "./event-stream"

/** Lists are searched and sorted in the database: at most half of the time. */
const PAUSE_MS = 1000

type Send = (text: string) => void

type List = {
  filters: AccountFilters
  watchers: Set<Send>
  /** Those that have been told nothing yet. */
  fresh: Set<Send>
  rows: Map<string, string>
  order: string
}

/**
 * One reader for all who watch lists of challenge accounts: each list is read
 * once however many watch it, and what changed is told to all of them.
 */
class ListPoller {
  private readonly lists = new Map<string, List>()
  private timer: NodeJS.Timeout | null = null

  /** Starts telling: the whole page first, then its changes. Call what it answers to stop. */
  watch(
    scope: MedusaContainer,
    filters: AccountFilters,
    send: Send
  ): () => void {
    const name = JSON.stringify(filters)
    const list = this.lists.get(name) ?? {
      filters,
      watchers: new Set<Send>(),
      fresh: new Set<Send>(),
      rows: new Map<string, string>(),
      order: "",
    }
    list.watchers.add(send)
    list.fresh.add(send)
    this.lists.set(name, list)
    this.schedule(scope, 0)
    return () => {
      list.watchers.delete(send)
      list.fresh.delete(send)
      if (list.watchers.size === 0) {
        this.lists.delete(name)
      }
    }
  }

  private schedule(scope: MedusaContainer, pause: number): void {
    if (this.timer !== null || this.lists.size === 0) {
      return
    }
    this.timer = setTimeout(() => {
      const began = performance.now()
      void this.poll(scope).finally(() => {
        this.timer = null
        this.schedule(scope, Math.max(PAUSE_MS, performance.now() - began))
      })
    }, pause)
    this.timer.unref()
  }

  private async poll(scope: MedusaContainer): Promise<void> {
    for (const list of [...this.lists.values()]) {
      try {
        await this.read(scope, list)
      } catch (error) {
        // What could not be told now is told at the next look.
        scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`A list could not be read: ${String(error)}`)
      }
    }
  }

  private async read(scope: MedusaContainer, list: List): Promise<void> {
    await settle(scope, [...list.rows.keys()])
    const { rows, count } = await readChallengeAccountRows(scope, list.filters)
    const ids = rows.map(({ id }) => id)
    const texts = new Map(rows.map((row) => [row.id, textOf(row)]))
    const changed = rows.filter(({ id }) => texts.get(id) !== list.rows.get(id))
    const order = JSON.stringify([ids, count])
    const isChanged = changed.length > 0 || order !== list.order
    list.rows = texts
    list.order = order
    const { watchers, fresh } = list
    if (fresh.size > 0) {
      const all = eventText("list", { ids, count, changed: rows.map(shown) })
      fresh.forEach((send) => send(all))
    }
    if (isChanged && fresh.size < watchers.size) {
      const news = eventText("list", {
        ids,
        count,
        changed: changed.map(shown),
      })
      watchers.forEach((send) => {
        if (!fresh.has(send)) {
          send(news)
        }
      })
    }
    fresh.clear()
  }
}

/** The platform's time moves all the time: it is no change of the account. */
function shown({ platform_now: _, ...row }: PresentedRow) {
  return row
}

const textOf = (row: PresentedRow) => JSON.stringify(shown(row))

export const listPoller = new ListPoller()
