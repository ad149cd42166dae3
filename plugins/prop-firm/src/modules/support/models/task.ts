import { model } from "@medusajs/framework/utils"

/** Something a person has to look at; raised once per dedupe key. */
const Task = model.define(
  { name: "task", tableName: "prop_task" },
  {
    id: model.id({ prefix: "task" }).primaryKey(),
    kind: model.text().index(),
    title: model.text().searchable(),
    detail: model.text().nullable(),
    reference_type: model.text().nullable(),
    reference_id: model.text().index().nullable(),
    dedupe_key: model.text().unique(),
    status: model.enum(["open", "done"]).default("open").index(),
    done_at: model.dateTime().nullable(),
    done_by: model.text().nullable(),
  }
)

export default Task
