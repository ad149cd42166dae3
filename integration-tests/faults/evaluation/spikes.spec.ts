import { setTimeout as sleep } from "node:timers/promises"
import { signBatch } from "@highwater/testing"
import { randomFrom } from "../../../plugins/prop-firm/src/modules/evaluation/__tests__/random-histories"
import { sendJson } from "../../fixtures/send-json"
import { describeWithRedis } from "../../fixtures/redis-server"
import { SharedFirm } from "../scale-out/shared-firm"
import { tell } from "./tell"

const SPIKES = 1000
/** Accounts that fall in truth, among those that only seem to. */
const FALLS = 20
const QUIET = 30
const ROUNDS = 40
const FIRST = Date.UTC(2025, 2, 3, 10)
const INITIAL = 100_000

type Answer = { accepted: number; decisions: { status: string }[] }

describeWithRedis("price spikes", () => {
  const firm = new SharedFirm("highwater_spikes", [9261])
  const random = randomFrom(31)
  const logins = Array.from(
    { length: SPIKES + FALLS },
    (_, n) => `scale-${n + 1}`
  )
  let round = 0

  beforeAll(() => firm.found(logins.length), 400_000)
  afterAll(() => firm.close())

  /** One update of every account, as a platform would send it. */
  const send = async (equityOf: (n: number) => Record<string, string>) => {
    round += 1
    const at = new Date(FIRST + round * 5000).toISOString()
    const body = logins.map((login, n) => ({
      login,
      seq: round,
      event: { type: "equity", at, balance: String(INITIAL), ...equityOf(n) },
    }))
    const answer = await sendJson<Answer>("POST", firm.entrances[0] ?? "", {
      body,
      headers: signBatch(firm.key, JSON.stringify(body), { clock: at }),
    })
    expect(answer.accepted).toBe(logins.length)
    return answer
  }
  const calm = () => ({
    equity: (INITIAL - 100 + Math.floor(random() * 200)).toFixed(2),
  })
  /** Beyond every limit, as the equity itself or only as the lowest since the update before. */
  const spike = () => {
    const wrong = (INITIAL * (0.05 + 0.8 * random())).toFixed(2)
    return random() < 0.5 ? { equity: wrong } : { ...calm(), low: wrong }
  }
  /** Two and a half percent from one update to the next, and five times so. */
  const fallen = (n: number) =>
    (INITIAL - 2500 * Math.max(0, Math.min(5, n - ROUNDS / 2))).toFixed(2)
  const count = async (sql: string) => {
    const [row] = await firm.rows<{ count: string }>(sql)
    return Number(row?.count)
  }
  const tasks = () =>
    count(
      "select count(*) from prop_task where kind = 'challenge_account.undetermined'"
    )

  it(`(${SPIKES} of them) confirm no breach and ask a person each, while true falls breach`, async () => {
    for (let n = 0; n < QUIET; n++) {
      await send(calm)
    }
    const statuses = new Map<string, number>()
    const began = performance.now()
    for (let n = 0; n < ROUNDS; n++) {
      const { decisions } = await send((account) => {
        if (account >= SPIKES) {
          return { equity: fallen(n) }
        }
        return account % ROUNDS === n ? spike() : calm()
      })
      decisions.forEach(({ status }) =>
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      )
    }
    await send((account) =>
      account >= SPIKES ? { equity: fallen(ROUNDS) } : calm()
    )
    while ((await tasks()) < SPIKES && performance.now() - began < 240_000) {
      await sleep(500)
    }
    // Whatever else were to follow has had its time.
    await sleep(5000)
    const asked = await tasks()
    const failed = await count(
      `select count(distinct b.challenge_account_id) from prop_breach b
       where b.effect = 'fail'`
    )
    tell("price spikes", {
      spikes: SPIKES,
      tasks: asked,
      fails: failed,
      true_falls: FALLS,
      seconds: Math.round((performance.now() - began) / 1000),
      decisions: Object.fromEntries(statuses),
    })
    expect(asked).toBe(SPIKES)
    const wrong = await firm.rows(
      `select b.challenge_account_id from prop_breach b
       join prop_account_state s using (challenge_account_id)
       where b.effect = 'fail'
         and substr(s.login, 7)::int <= ${SPIKES}`
    )
    expect(wrong).toEqual([])
    expect(failed).toBe(FALLS)
    await expectReplayed()
  }, 600_000)

  async function expectReplayed() {
    const url = firm.servers[0]?.url ?? ""
    const { token } = await sendJson<{ token: string }>(
      "POST",
      `${url}/auth/user/emailpass`,
      { body: firm.seed.admin }
    )
    for (let n = 0; n < logins.length; n += 50) {
      const { replay } = await sendJson<{ replay: object }>(
        "POST",
        `${url}/admin/challenge-accounts/chacc_scale${n}/replay`,
        { body: {}, headers: { authorization: `Bearer ${token}` } }
      )
      expect(replay).toMatchObject({ equal: true, differences: [] })
    }
  }
})
