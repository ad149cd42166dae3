import { MedusaService } from "@medusajs/framework/utils"
import { PERMISSIONS, type Permission } from "../../lib/permissions"
import AuditEntry from "./models/audit-entry"
import Role from "./models/role"
import StaffRole from "./models/staff-role"

/** Staff roles and permissions, and the record of every change. */
class AccessModuleService extends MedusaService({
  AuditEntry,
  Role,
  StaffRole,
}) {
  /**
   * Permissions of a staff member: those of the roles held. Whoever was given no
   * role is an administrator and holds every permission.
   */
  async permissionsOf(userId: string): Promise<Permission[]> {
    const held = await this.listStaffRoles({ user_id: userId })
    if (held.length === 0) {
      return [...PERMISSIONS]
    }
    const roles = await this.listRoles({ id: held.map((row) => row.role_id) })
    const names = new Set(roles.flatMap((role) => role.permissions))
    return PERMISSIONS.filter((permission) => names.has(permission))
  }
}

export default AccessModuleService
