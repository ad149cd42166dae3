import { model } from "@medusajs/framework/utils"
import { ACCESS_RIGHTS } from "../../../types/platform-provider"

/**
 * The platform login of one challenge account. The row is written before the
 * platform is asked, so that a lost answer is asked for again with the same key.
 */
export const TradingLogin = model
  .define(
    { name: "trading_login", tableName: "prop_trading_login" },
    {
      id: model.id({ prefix: "tlog" }).primaryKey(),
      challenge_account_id: model.text().unique(),
      connection_id: model.text(),
      idempotency_key: model.text(),
      status: model.enum(["requested", "open"]).default("requested"),
      login: model.text().nullable(),
      /** Encrypted JSON of login, password and server. */
      credentials: model.text().nullable(),
      /** What the platform last confirmed, and what it should be. */
      access_right: model.enum([...ACCESS_RIGHTS]).nullable(),
      desired_access_right: model.enum([...ACCESS_RIGHTS]).default("FULL"),
      /** When open positions were last closed on our demand. */
      closed_all_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_prop_trading_login_connection_login",
      on: ["connection_id", "login"],
      unique: true,
    },
  ])
