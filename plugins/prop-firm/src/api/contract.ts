import { adminAuditRoutes } from "./admin/audit-entries/routes"
import { adminChallengeAccountRoutes } from "./admin/challenge-accounts/routes"
import { adminChallengeRoutes } from "./admin/challenges/routes"
import { adminCustomerRoutes } from "./admin/customers/routes"
import { adminNewsEventRoutes } from "./admin/news-events/routes"
import { adminNewsFeedRoutes } from "./admin/news-feed/routes"
import { adminNewsImportRoutes } from "./admin/news-imports/routes"
import { adminOrderRoutes } from "./admin/orders/routes"
import { adminPermissionRoutes } from "./admin/permissions/routes"
import { adminPlatformConnectionRoutes } from "./admin/platform-connections/routes"
import { adminProgramTemplateRoutes } from "./admin/program-templates/routes"
import { adminProgramRoutes } from "./admin/programs/routes"
import { adminPromotionRoutes } from "./admin/promotion-effects/routes"
import { adminPurchasePolicyRoutes } from "./admin/purchase-policy/routes"
import { adminTaskRoutes } from "./admin/tasks/routes"
import { adminTermsChangeRoutes } from "./admin/terms-changes/routes"
import { stripeHookRoutes } from "./hooks/stripe/routes"
import { metricsRoutes } from "./metrics/routes"
import { platformEventRoutes } from "./platform/v1/events/routes"
import { publicReadyRoutes } from "./public/ready/routes"
import { publicTermsRoutes } from "./public/terms/routes"
import { storeCartRoutes } from "./store/carts/routes"
import { storeChallengeAccountRoutes } from "./store/challenge-accounts/routes"
import { storeChallengeRoutes } from "./store/challenges/routes"
import { storeNoticeRoutes } from "./store/notices/routes"
import { storeProgramRoutes } from "./store/programs/routes"
import { storeTermsChangeRoutes } from "./store/terms-changes/routes"

/** Every route this plugin answers. */
export const contract = [
  ...adminAuditRoutes,
  ...adminChallengeAccountRoutes,
  ...adminChallengeRoutes,
  ...adminCustomerRoutes,
  ...adminNewsEventRoutes,
  ...adminNewsFeedRoutes,
  ...adminNewsImportRoutes,
  ...adminOrderRoutes,
  ...adminPermissionRoutes,
  ...adminPlatformConnectionRoutes,
  ...adminProgramTemplateRoutes,
  ...adminProgramRoutes,
  ...adminPromotionRoutes,
  ...adminPurchasePolicyRoutes,
  ...adminTaskRoutes,
  ...adminTermsChangeRoutes,
  ...stripeHookRoutes,
  ...metricsRoutes,
  ...platformEventRoutes,
  ...publicReadyRoutes,
  ...publicTermsRoutes,
  ...storeCartRoutes,
  ...storeChallengeAccountRoutes,
  ...storeChallengeRoutes,
  ...storeNoticeRoutes,
  ...storeProgramRoutes,
  ...storeTermsChangeRoutes,
]
