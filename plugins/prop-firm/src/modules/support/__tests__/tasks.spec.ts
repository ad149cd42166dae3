import path from "node:path"
import { knex as connect, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SUPPORT_MODULE } from ".."
import { closeTask } from "../close-task"
import { closeTaskByKey } from "../close-task-by-key"
import { raiseTask } from "../raise-task"
import type SupportModuleService from "../service"

const task = {
  kind: "order.duplicate",
  title: "A second order for a payment that was already used",
  reference: { type: "order", id: "order_1" },
  dedupe_key: "order.duplicate:order_1",
}

moduleIntegrationTestRunner<SupportModuleService>({
  moduleName: SUPPORT_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, dbConfig }) => {
    const withKnex = async <Result>(
      work: (knex: Knex) => Promise<Result>
    ): Promise<Result> => {
      const knex = connect({ client: "pg", connection: dbConfig.clientUrl })
      try {
        return await work(knex)
      } finally {
        await knex.destroy()
      }
    }

    it("raises a task once per key, also by many at the same time and after it is done", async () => {
      const ids = await withKnex(async (knex) => {
        const raised = await Promise.all(
          Array.from({ length: 8 }, () => raiseTask(knex, task))
        )
        await knex.transaction((trx) => closeTask(trx, raised[0], "user_1"))
        return [...raised, await raiseTask(knex, task)]
      })
      expect(new Set(ids).size).toBe(1)
      expect(await service.listTasks({})).toMatchObject([
        { id: ids[0], status: "done", done_by: "user_1" },
      ])
    })

    it("closes a task once, and knows one that is not there", async () => {
      await withKnex(async (knex) => {
        const id = await raiseTask(knex, task)
        const close = () =>
          knex.transaction((trx) => closeTask(trx, id, "user_1"))
        expect(await close()).toBe(true)
        expect(await close()).toBe(false)
        await expect(
          knex.transaction((trx) => closeTask(trx, "task_nowhere", null))
        ).rejects.toThrow("There is no task task_nowhere.")
      })
    })

    it("closes by key only what is open", async () => {
      await withKnex(async (knex) => {
        await raiseTask(knex, task)
        await raiseTask(knex, { ...task, dedupe_key: "other" })
        const close = (by: string) =>
          knex.transaction((trx) => closeTaskByKey(trx, task.dedupe_key, by))
        await close("user_1")
        await close("user_2")
        await close("user_3")
      })
      const [closed] = await service.listTasks({ dedupe_key: task.dedupe_key })
      const [other] = await service.listTasks({ dedupe_key: "other" })
      expect(closed).toMatchObject({ status: "done", done_by: "user_1" })
      expect(other).toMatchObject({ status: "open" })
    })

    it("keeps a task with its writer's transaction, or not at all", async () => {
      await withKnex(async (knex) => {
        await expect(
          knex.transaction(async (trx) => {
            await raiseTask(trx, task)
            throw new Error("the rest failed")
          })
        ).rejects.toThrow("the rest failed")
      })
      expect(await service.listTasks({})).toEqual([])
    })
  },
})
