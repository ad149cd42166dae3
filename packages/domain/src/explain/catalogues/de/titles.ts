import type { titlesEn } from "../en/titles"

/** What each kind of rule is called in German. */
export const titlesDe: Readonly<Record<keyof typeof titlesEn, string>> = {
  "title.daily_loss": "Tagesverlust",
  "title.daily_profit_cap": "Obergrenze des Tagesgewinns",
  "title.overall_loss": "Gesamtverlust",
  "title.group_loss": "Verlust je Gruppe",
  "title.profit_target": "Gewinnziel",
  "title.min_trading_days": "Handelstage",
  "title.min_profitable_days": "Gewinntage",
  "title.consistency": "Gleichmäßigkeit",
  "title.lot_consistency": "Gleichmäßige Volumen",
  "title.max_volume": "Größtes Volumen",
  "title.max_open_positions": "Offene Positionen",
  "title.max_trades_per_day": "Trades je Tag",
  "title.open_risk": "Risiko am Stop",
  "title.stop_loss_required": "Stop-Loss-Pflicht",
  "title.min_trade_duration": "Haltedauer",
  "title.martingale": "Erhöhen nach Verlusten",
  "title.news": "Nachrichten",
  "title.flat_by": "Nacht und Wochenende",
  "title.hedging": "Gegenläufige Trades",
  "title.max_duration": "Zeitlimit",
  "title.inactivity": "Untätigkeit",
  "title.allowed_symbols": "Instrumente",
  "title.allowed_hours": "Handelszeiten",
}
