import { closePositions } from "../trading/effects/close-positions"
import { openLogin } from "../trading/effects/open-login"
import { setAccess } from "../trading/effects/set-access"
import { afterBreach } from "../evaluation/effects/after-breach"
import { afterExpiry } from "../evaluation/effects/after-expiry"
import { afterLock } from "../evaluation/effects/after-lock"
import { afterPass } from "../evaluation/effects/after-pass"
import { afterRestore } from "../evaluation/effects/after-restore"
import { afterUndetermined } from "../evaluation/effects/after-undetermined"
import { afterUnlock } from "../evaluation/effects/after-unlock"
import { followPause } from "../evaluation/effects/follow-pause"
import { stripeDispute } from "../payment/effects/stripe-dispute"
import { stripePayment } from "../payment/effects/stripe-payment"
import { stripeRefunds } from "../payment/effects/stripe-refunds"
import { authorise } from "../purchase/effects/authorise"
import { recapture } from "../purchase/effects/recapture"
import type { EffectHandler } from "./effect-handler"

/** What each outbox topic does. */
export const EFFECTS: Record<string, EffectHandler> = {
  "payment.authorise": authorise,
  "payment.recapture": recapture,
  "platform.open_account": openLogin,
  "platform.set_access": setAccess,
  "platform.close_all": closePositions,
  "challenge_account.breached": afterBreach,
  "challenge_account.expired": afterExpiry,
  "challenge_account.follow_pause": followPause,
  "challenge_account.locked": afterLock,
  "challenge_account.passed": afterPass,
  "challenge_account.restored": afterRestore,
  "challenge_account.undetermined": afterUndetermined,
  "challenge_account.unlocked": afterUnlock,
  "stripe.dispute": stripeDispute,
  "stripe.payment": stripePayment,
  "stripe.refunds": stripeRefunds,
}
