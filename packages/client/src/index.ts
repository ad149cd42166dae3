export { createClient } from "./create-client"
export type { Client, RouteTable, Send } from "./create-client"
export { fetchSender } from "./fetch-sender"
export { RequestError } from "./request-error"
