import type { Locale } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readChallengeAccountDetails } from "../challenge-accounts/read-details"
import type { PresentedDetail } from "../challenge-accounts/present-detail"
import { pgConnection } from "../pg-connection"
import { settle } from "../settle"

const POLL_MS = 300
/** Accounts read and told in one piece, so that nobody waits for it. */
const AT_ONCE = 50

type Watcher = (detail: PresentedDetail) => void
type Language = Locale | undefined
type Mark = { id: string; mark: string }

/**
 * One poller for all watchers of this process: it asks which of the watched
 * challenge accounts have moved on, reads those once, and tells everybody who
 * watches them. Only committed state is ever told. It sleeps without watchers.
 */
class LivePoller {
  private readonly watchers = new Map<string, Map<Watcher, Language>>()
  private readonly marks = new Map<string, string>()
  private timer: NodeJS.Timeout | null = null

  /** Starts telling; call what it answers to stop. */
  watch(
    scope: MedusaContainer,
    id: string,
    watcher: Watcher,
    locale: Language
  ): () => void {
    const own = this.watchers.get(id) ?? new Map<Watcher, Language>()
    this.watchers.set(id, own.set(watcher, locale))
    this.schedule(scope)
    return () => {
      own.delete(watcher)
      if (own.size === 0) {
        this.watchers.delete(id)
        this.marks.delete(id)
      }
    }
  }

  private schedule(scope: MedusaContainer): void {
    if (this.timer !== null || this.watchers.size === 0) {
      return
    }
    this.timer = setTimeout(() => {
      void this.poll(scope).finally(() => {
        this.timer = null
        this.schedule(scope)
      })
    }, POLL_MS)
    this.timer.unref()
  }

  private async poll(scope: MedusaContainer): Promise<void> {
    let moved: string[] = []
    try {
      moved = await this.findMoved(scope)
      for (let from = 0; from < moved.length; from += AT_ONCE) {
        await this.tellOf(scope, moved.slice(from, from + AT_ONCE))
      }
    } catch (error) {
      // What could not be told now is told at the next look.
      moved.forEach((id) => this.marks.delete(id))
      scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Live updates could not be read: ${String(error)}`)
    }
  }

  private async tellOf(scope: MedusaContainer, ids: string[]): Promise<void> {
    for (const locale of this.languagesOf(ids)) {
      const details = await readChallengeAccountDetails(scope, ids, locale)
      for (const detail of details) {
        this.watchers.get(detail.id)?.forEach((language, tell) => {
          if (language === locale) {
            tell(detail)
          }
        })
      }
    }
  }

  private languagesOf(ids: string[]): Set<Language> {
    return new Set(
      ids.flatMap((id) => [...(this.watchers.get(id)?.values() ?? [])])
    )
  }

  private async findMoved(scope: MedusaContainer): Promise<string[]> {
    await settle(scope, [...this.watchers.keys()])
    const { rows } = await pgConnection(scope).raw<{ rows: Mark[] }>(
      `select a.id, concat_ws('/', a.version, a.status, c.version, s.number) as mark
       from prop_challenge_account a
       join prop_challenge c on c.id = a.challenge_id
       left join prop_account_state s on s.challenge_account_id = a.id
       where a.id = any(?)`,
      [[...this.watchers.keys()]]
    )
    return rows
      .filter(({ id, mark }) => {
        const known = this.marks.get(id)
        this.marks.set(id, mark)
        return known !== mark
      })
      .map(({ id }) => id)
  }
}

export const livePoller = new LivePoller()
