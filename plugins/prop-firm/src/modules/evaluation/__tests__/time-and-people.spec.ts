import { CONNECTION, equity, evaluationSuite, minute } from "./evaluation-suite"

evaluationSuite(({ service, knex, start, send, rows }) => {
  beforeEach(() => start("chacc_1", "1001"))

  describe("time alone", () => {
    const due = (now: string) =>
      service.due({
        connectionId: CONNECTION,
        now,
        graceMs: 2000,
        limit: 10,
      })

    it("knows when the next reset is due, after a moment of grace", async () => {
      await send(["1001", 1, equity(0, "99000")])
      expect(await due("2025-03-03T23:00:01.999Z")).toEqual([])
      expect(await due("2025-03-03T23:00:02.000Z")).toEqual([
        {
          challengeAccountId: "chacc_1",
          instant: "2025-03-03T23:00:00.000Z",
        },
      ])
    })

    it("rolls the day once, however often it is fired", async () => {
      await send(["1001", 1, equity(0, "99000")])
      const instant = "2025-03-03T23:00:00.000Z"
      const fire = () =>
        service.fire(["chacc_1", "chacc_gone"], { now: instant, graceMs: 0 })
      const fired = await Promise.all([fire(), fire(), fire()])
      expect(fired.map(({ events }) => events)).toEqual([1, 0, 0])
      await service.settle(["chacc_1"])
      const [state] = await rows("prop_account_state")
      expect(state).toMatchObject({ day: "2025-03-04" })
      expect(await due("2025-03-03T23:30:00Z")).toEqual([])
    })
  })

  it("undoes a breach on a person's word and says who", async () => {
    await send(["1001", 1, equity(0, "94000")])
    await send(["1001", 2, equity(1, "96000")])
    const result = await service.submit({
      kind: "own",
      challengeAccountId: "chacc_1",
      events: [
        {
          type: "reversal",
          at: minute(2),
          rule: "daily",
          reason: "bad tick",
        },
      ],
      note: { actor_type: "staff", actor_id: "user_1", reason: "bad tick" },
    })
    expect(result.decisions).toMatchObject([{ status: "active" }])
    const [breach] = await rows("prop_breach")
    expect(breach).toMatchObject({ reversed_by: "user_1" })
    const restored = await knex()("prop_outbox")
      .orderBy("position", "desc")
      .limit(2)
    expect(restored).toMatchObject([
      {
        topic: "challenge_account.restored",
        payload: { from: "breached", actor_id: "user_1" },
      },
      { topic: "platform.set_access", payload: { right: "FULL" } },
    ])
    expect((await service.replay("chacc_1")).differences).toEqual([])
  })

  it("never lets the journal, terms or decisions be changed", async () => {
    await send(["1001", 1, equity(0, "94000")])
    for (const table of [
      "prop_journal",
      "prop_evaluation_terms",
      "prop_decision",
      "prop_breach",
    ]) {
      await expect(knex()(table).delete()).rejects.toThrow("rows are facts")
    }
    await expect(
      knex()("prop_journal").update({ body: Buffer.alloc(0) })
    ).rejects.toThrow("rows are facts")
  })

  it("notices a state that is not what the journal says", async () => {
    await send(["1001", 1, equity(0, "99000")])
    await knex()("prop_account_state").update({ status: "passed" })
    expect(await service.replay("chacc_1")).toMatchObject({
      equal: false,
      differences: [expect.stringContaining("status is")],
    })
  })
})
