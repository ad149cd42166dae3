/** Notices to traders: a channel of its own, because staff's bell shows all of Medusa's `feed`. */
export const TRADER_CHANNEL = "portal"
