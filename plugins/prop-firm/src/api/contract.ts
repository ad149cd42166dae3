import { adminAuditRoutes } from "./admin/audit-entries/routes"
import { adminChallengeRoutes } from "./admin/challenges/routes"
import { adminOrderRoutes } from "./admin/orders/routes"
import { adminPermissionRoutes } from "./admin/permissions/routes"
import { adminProgramRoutes } from "./admin/programs/routes"
import { adminTaskRoutes } from "./admin/tasks/routes"
import { publicTermsRoutes } from "./public/terms/routes"
import { storeChallengeRoutes } from "./store/challenges/routes"
import { storeProgramRoutes } from "./store/programs/routes"

/** Every route this plugin answers. */
export const contract = [
  ...adminAuditRoutes,
  ...adminChallengeRoutes,
  ...adminOrderRoutes,
  ...adminPermissionRoutes,
  ...adminProgramRoutes,
  ...adminTaskRoutes,
  ...publicTermsRoutes,
  ...storeChallengeRoutes,
  ...storeProgramRoutes,
]
