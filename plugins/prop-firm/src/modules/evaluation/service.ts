import { MedusaService } from "@medusajs/framework/utils"
import { Breach } from "./models/breach"
import { Decision } from "./models/decision"

/** Decides on every update of every challenge account, and can prove it later. */
export class EvaluationModuleService extends MedusaService({
  Breach,
  Decision,
}) {}

export default EvaluationModuleService
