import { startFakeStripe, type FakeStripe } from "@highwater/testing"
import { httpSuite } from "../setup/http-suite"
import { WEBHOOK_SECRETS } from "./card-shop"
import { hookCases } from "./hook.cases"
import { paymentCases } from "./payment.cases"
import { refundCases } from "./refund.cases"
import { disputeCases } from "./dispute.cases"

let fake: FakeStripe
const stripe = () => fake

// Before the server reads its configuration, which says where Stripe is.
beforeAll(async () => {
  fake = await startFakeStripe()
  process.env.STRIPE_API_KEY = "sk_test_http"
  process.env.STRIPE_API_BASE = fake.url
  process.env.STRIPE_WEBHOOK_SECRET = WEBHOOK_SECRETS.join(",")
})
afterAll(() => fake.close())

httpSuite(
  "payments",
  (suite) => {
    hookCases(suite, stripe)
    paymentCases(suite, stripe)
    refundCases(suite, stripe)
    disputeCases(suite, stripe)
  },
  { jobs: false }
)
