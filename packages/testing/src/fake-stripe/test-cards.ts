/** How a card of Stripe's published test set behaves. */
export interface TestCard {
  /** Refused with this code and decline code. */
  decline?: { code: string; decline_code: string; message: string }
  /** Asks the buyer to authenticate (3-D Secure) first. */
  challenge?: true
  /** Disputed as soon as it is charged. */
  dispute?: { reason: string; inquiry: boolean }
  /** Refunds of it fail some time after they were accepted. */
  refundFails?: true
}

const declined = (
  code: string,
  decline_code: string,
  message = "Your card was declined."
): TestCard => ({ decline: { code, decline_code, message } })

/** Payment methods by the names Stripe documents for testing; any other id of a card is charged. */
export const TEST_CARDS: Record<string, TestCard> = {
  pm_card_visa: {},
  pm_card_mastercard: {},
  pm_card_visa_debit: {},
  pm_card_visa_chargeDeclined: declined("card_declined", "generic_decline"),
  pm_card_visa_chargeDeclinedInsufficientFunds: declined(
    "card_declined",
    "insufficient_funds",
    "Your card has insufficient funds."
  ),
  pm_card_visa_chargeDeclinedLostCard: declined("card_declined", "lost_card"),
  pm_card_visa_chargeDeclinedStolenCard: declined(
    "card_declined",
    "stolen_card"
  ),
  pm_card_visa_chargeDeclinedFraudulent: declined(
    "card_declined",
    "fraudulent"
  ),
  pm_card_chargeDeclinedExpiredCard: declined(
    "expired_card",
    "expired_card",
    "Your card has expired."
  ),
  pm_card_chargeDeclinedIncorrectCvc: declined(
    "incorrect_cvc",
    "incorrect_cvc",
    "Your card's security code is incorrect."
  ),
  pm_card_chargeDeclinedProcessingError: declined(
    "processing_error",
    "processing_error",
    "An error occurred while processing your card. Try again in a little bit."
  ),
  pm_card_threeDSecure2Required: { challenge: true },
  pm_card_authenticationRequired: { challenge: true },
  pm_card_createDispute: { dispute: { reason: "fraudulent", inquiry: false } },
  pm_card_createDisputeProductNotReceived: {
    dispute: { reason: "product_not_received", inquiry: false },
  },
  pm_card_createDisputeInquiry: {
    dispute: { reason: "fraudulent", inquiry: true },
  },
  pm_card_refundFail: { refundFails: true },
}

/** The behaviour behind a payment method of any id. */
export const behaviourOf = (testCard: string | undefined): TestCard =>
  TEST_CARDS[testCard ?? ""] ?? {}
