import { MedusaService } from "@medusajs/framework/utils"
import Challenge from "./models/challenge"
import ChallengeAccount from "./models/challenge-account"
import ClaimCapture from "./models/claim-capture"
import LifecycleMove from "./models/lifecycle-move"
import Program from "./models/program"
import ProgramVersion from "./models/program-version"
import PurchaseClaim from "./models/purchase-claim"
import PurchaseUnit from "./models/purchase-unit"
import Terms from "./models/terms"

/** Programs and their published terms, purchases, challenges and their moves. */
class ChallengeModuleService extends MedusaService({
  Challenge,
  ChallengeAccount,
  ClaimCapture,
  LifecycleMove,
  Program,
  ProgramVersion,
  PurchaseClaim,
  PurchaseUnit,
  Terms,
}) {}

export default ChallengeModuleService
