import { MedusaService } from "@medusajs/framework/utils"
import Challenge from "./models/challenge"
import ChallengeAccount from "./models/challenge-account"
import ChallengeGrant from "./models/challenge-grant"
import ClaimCapture from "./models/claim-capture"
import LifecycleMove from "./models/lifecycle-move"
import PaymentDispute from "./models/payment-dispute"
import Program from "./models/program"
import ProgramVersion from "./models/program-version"
import ProviderRefund from "./models/provider-refund"
import PurchaseClaim from "./models/purchase-claim"
import PurchasePolicy from "./models/purchase-policy"
import PurchaseUnit from "./models/purchase-unit"
import Terms from "./models/terms"

/** Programs and their published terms, purchases, challenges and their moves. */
class ChallengeModuleService extends MedusaService({
  ChallengeGrant,
  PaymentDispute,
  ProviderRefund,
  PurchasePolicy,
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
