import { defineRoute } from "../../../lib/define-route"
import {
  StoreConsent,
  StoreConsentAnswer,
  StoreTermsChangeList,
} from "../../../types/http/terms-change"

export const listStoreTermsChanges = defineRoute({
  method: "GET",
  path: "/store/terms-changes",
  who: "trader",
  summary: "List changes of terms announced for the trader's challenges",
  answer: StoreTermsChangeList,
})

export const consentToTermsChange = defineRoute({
  method: "POST",
  path: "/store/terms-changes/:id/consent",
  who: "trader",
  summary: "Agree to a change of terms for one challenge",
  body: StoreConsent,
  answer: StoreConsentAnswer,
})

export const storeTermsChangeRoutes = [
  listStoreTermsChanges,
  consentToTermsChange,
]
