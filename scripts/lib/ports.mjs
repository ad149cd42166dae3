/** The ports of a local firm: one block per firm, each changeable by the environment. */
export const portsFor = (offset = 0) => ({
  backend: Number(process.env.PORT ?? 9000 + offset),
  storefront: Number(process.env.STOREFRONT_PORT ?? 8000 + offset),
  platform: Number(process.env.PLATFORM_PORT ?? 7100 + offset),
  database: Number(process.env.DATABASE_PORT ?? 5433 + offset),
})
