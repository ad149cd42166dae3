import { MedusaService } from "@medusajs/framework/utils"
import Task from "./models/task"

/** What waits for a person. */
class SupportModuleService extends MedusaService({ Task }) {}

export default SupportModuleService
