import type { outcomesEn } from "../en/outcomes"

/** What decisions and effects are called in Spanish. */
export const outcomesEs: Readonly<Record<keyof typeof outcomesEn, string>> = {
  "breach.opened_while_locked":
    "La operación {trade:text} se abrió el {at:instant} mientras la operativa estaba bloqueada por {rule:text} hasta el {until:instant}.",
  "quality.stale": "atrasados",
  "quality.gap": "incompletos",
  "quality.suspect": "dudosos",
  "undetermined.feed":
    "{finding:sentence} Los precios estaban marcados como {quality:sentence}, así que decide una persona.",
  "undetermined.low_and_high":
    "{finding:sentence} No se sabe si ocurrió antes o después de la equidad máxima del mismo aviso, así que decide una persona.",
  "undetermined.reset_between":
    "{finding:sentence} No se sabe si ocurrió antes o después del reinicio diario, así que decide una persona.",
  "undetermined.passed":
    "El {at:instant} se cumplían todos los objetivos, con los precios marcados como {quality:sentence}, así que decide una persona.",

  "effect.fail": "cierra la cuenta",
  "effect.lock_until_reset":
    "detiene la operativa hasta el próximo reinicio diario",
  "effect.warn": "se registra como aviso",
  "effect.void_profit": "hace que la ganancia no cuente",
  "effect.deny_payout": "impide los retiros",
  "effect.ladder":
    "{effect:sentence} (hasta {times:count|vez|veces}) y después {then:sentence}",

  "decision.refused":
    "El evento del {at:instant} contradice lo conocido y no cambió nada.",
  "decision.duplicate":
    "El evento del {at:instant} ya se conocía y no cambió nada.",
  "decision.passed": "Se cumplen todos los objetivos.",
  "decision.expired": "La cuenta ha vencido.",
  "decision.breached": "La cuenta se cerró por una infracción.",
  "decision.locked": "La operativa está bloqueada hasta el {until:instant}.",
  "decision.undetermined": "El resultado está abierto y decide una persona.",
  "decision.nothing_limits": "No hay ningún límite.",
  "decision.nearest": "Lo más cercano a su fin es {rule:text}. {room:sentence}",
}
