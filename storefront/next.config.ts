import path from "node:path"
import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=()",
  },
]

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  // The lockfile and node_modules are those of the repository.
  turbopack: { root: path.join(import.meta.dirname, "..") },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
}

export default createNextIntlPlugin("./src/i18n/request.ts")(config)
