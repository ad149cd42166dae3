/** Set by the dashboard's own build, the same values its client uses. */
declare const __BACKEND_URL__: string | undefined
declare const __AUTH_TYPE__: "jwt" | "session" | undefined
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined

declare module "*.css"
