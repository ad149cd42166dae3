import type { titlesEn } from "../en/titles"

/** What each kind of rule is called in Spanish. */
export const titlesEs: Readonly<Record<keyof typeof titlesEn, string>> = {
  "title.daily_loss": "Pérdida diaria",
  "title.daily_profit_cap": "Tope de ganancia diaria",
  "title.overall_loss": "Pérdida total",
  "title.group_loss": "Pérdida por grupo",
  "title.profit_target": "Objetivo de ganancia",
  "title.min_trading_days": "Días de negociación",
  "title.min_profitable_days": "Días con ganancia",
  "title.consistency": "Regularidad",
  "title.lot_consistency": "Volúmenes parejos",
  "title.max_volume": "Volumen máximo",
  "title.max_open_positions": "Posiciones abiertas",
  "title.max_trades_per_day": "Operaciones por día",
  "title.open_risk": "Riesgo en el stop",
  "title.stop_loss_required": "Stop loss obligatorio",
  "title.min_trade_duration": "Tiempo de permanencia",
  "title.martingale": "Martingala",
  "title.news": "Noticias",
  "title.flat_by": "Noche y fin de semana",
  "title.hedging": "Cobertura",
  "title.max_duration": "Límite de tiempo",
  "title.inactivity": "Inactividad",
  "title.allowed_symbols": "Instrumentos",
  "title.allowed_hours": "Horario de apertura",
}
