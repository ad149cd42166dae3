import path from "path"
import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { findBootProblems } from "./src/lib/find-boot-problems"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

/** A demo runs on this machine only: plain http, in-process queues, known secrets. */
const isDemo = process.env.HIGHWATER_MODE === "demo"
const isProductionStart =
  process.env.NODE_ENV === "production" &&
  !isDemo &&
  process.argv.includes("start")

const problems = isProductionStart ? findBootProblems(process.env) : []
if (problems.length > 0) {
  process.stderr.write(`Refusing to start:\n- ${problems.join("\n- ")}\n`)
  process.exit(1)
}

/** Plugins are read from their build; PLUGINS_FROM=source reads the sources. */
const plugin = (name: string, dir: string) =>
  process.env.PLUGINS_FROM === "source" ? path.resolve(dir) : name

const platformSimulated = {
  resolve: "@highwater/prop-firm/providers/platform-simulated",
  id: "simulated",
  options: {
    url: process.env.SIMULATED_PLATFORM_URL ?? "http://localhost:7100",
    token: process.env.SIMULATED_PLATFORM_TOKEN ?? "simulated",
  },
}

const redisUrl = process.env.REDIS_URL

/** With Redis, several processes share events, workflows and locks. */
const redisModules = redisUrl
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: {
          redisUrl,
          jobOptions: {
            attempts: 8,
            backoff: { type: "exponential", delay: 1000 },
            removeOnFail: { count: 5000 },
          },
        },
      },
      {
        resolve: "@medusajs/medusa/workflow-engine-redis",
        options: { redis: { url: redisUrl } },
      },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : []

/** The provider's own webhook route knows one secret; ours takes several while they are rotated. */
const [stripeWebhookSecret] = (process.env.STRIPE_WEBHOOK_SECRET ?? "").split(
  ","
)

/** Card payments when the keys are set; captured at once, because a challenge opens at once. */
const stripeModules = process.env.STRIPE_API_KEY
  ? [
      {
        resolve: "@medusajs/medusa/payment",
        options: {
          providers: [
            {
              resolve: process.env.STRIPE_API_BASE
                ? "./src/providers/payment-stripe"
                : "@medusajs/medusa/payment-stripe",
              id: "stripe",
              options: {
                apiKey: process.env.STRIPE_API_KEY,
                apiBase: process.env.STRIPE_API_BASE,
                webhookSecret: stripeWebhookSecret || undefined,
                capture: true,
              },
            },
          ],
        },
      },
    ]
  : []

/** Notices to traders have a channel of their own: the dashboard's bell shows staff all of `feed`. */
const notificationModule = {
  resolve: "@medusajs/medusa/notification",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/notification-local",
        id: "local",
        options: { name: "Local", channels: ["feed", "portal"] },
      },
    ],
  },
}

export default defineConfig({
  featureFlags: { translation: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl: process.env.REDIS_URL,
    cookieOptions: isDemo ? { secure: false, sameSite: "lax" } : undefined,
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:8000",
      adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
      authCors:
        process.env.AUTH_CORS ?? "http://localhost:8000,http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  admin: {
    disable: process.env.DISABLE_MEDUSA_ADMIN === "true",
    backendUrl: process.env.MEDUSA_BACKEND_URL ?? "/",
  },
  plugins: [
    {
      resolve: plugin("@highwater/prop-firm", "plugins/prop-firm"),
      options: {},
    },
    { resolve: plugin("@highwater/admin", "admin"), options: {} },
  ],
  modules: [
    {
      resolve: "@highwater/prop-firm/modules/trading",
      options: { providers: [platformSimulated] },
    },
    notificationModule,
    { resolve: "@medusajs/medusa/translation" },
    ...redisModules,
    ...stripeModules,
  ],
})
