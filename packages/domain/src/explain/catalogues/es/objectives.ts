import type { objectivesEn } from "../en/objectives"

/** The sentences of the objectives in Spanish. */
export const objectivesEs: Readonly<Record<keyof typeof objectivesEn, string>> =
  {
    "room.profit_target":
      "Se piden {required:money}: {opening:money} más {target:money}; ahora hay {current:money}, así que faltan {missing:money}.",
    "room.profit_target.met":
      "Se piden {required:money}: {opening:money} más {target:money}; ahora hay {current:money}.",
    "room.days": "Días contados: {current:count} de {required:count}.",

    "describe.profit_target.balance":
      "Hay que llegar a un saldo de {required:money}: una ganancia de {target:money} con operaciones cerradas.{flat:sentence}",
    "describe.profit_target.equity":
      "Hay que llegar a una equidad de {required:money}: una ganancia de {target:money}, con las operaciones abiertas incluidas.{flat:sentence}",
    "describe.flat": " En ese momento no puede haber operaciones abiertas.",
    "describe.min_trading_days.position_opened":
      "Hay que operar al menos {days:count|día|días}. Un día cuenta cuando en él se abre una posición.",
    "describe.min_trading_days.opened_and_closed":
      "Hay que operar al menos {days:count|día|días}. Un día cuenta cuando en él se abre y se cierra una operación.",
    "describe.min_trading_days.position_flat":
      "Hay que operar al menos {days:count|día|días}. Un día cuenta cuando en él una posición se cierra del todo.",
    "describe.min_trading_days.balance_moved":
      "Hay que operar al menos {days:count|día|días}. Un día cuenta cuando su saldo final queda al menos {amount:money} por encima o por debajo del inicial.",
    "describe.min_profitable_days.close_day":
      "Hay que terminar al menos {days:count|día|días} con {amount:money} o más de ganancia de operaciones cerradas ese día.{deduct:sentence}",
    "describe.min_profitable_days.open_day":
      "Hacen falta al menos {days:count|día|días} cuyas operaciones, según el día de su apertura, ganaron {amount:money} o más.{deduct:sentence}",
    "describe.min_profitable_days.equity_change":
      "Hacen falta al menos {days:count|día|días} en los que la equidad subió {amount:money} o más de reinicio a reinicio.",
    "describe.min_profitable_days.deduct":
      " Se restan las pérdidas de las operaciones que siguen abiertas en el reinicio.",

    "unit.day": "resultado de un día",
    "unit.trade": "resultado de una operación",
    "units.day": "resultados diarios",
    "units.trade": "resultados de operaciones",
    "compare.share.at_most": "como máximo el",
    "compare.share.below": "menos del",
    "compare.share.at_least": "al menos el",
    "describe.consistency.best_share":
      "El mejor {unit:sentence} debe ser {compare:sentence} {limit:number} % de toda la ganancia neta. {effect:sentence}",
    "describe.consistency.others_average":
      "La media de los demás {units:sentence} con ganancia debe ser {compare:sentence} {limit:number} % del mejor {unit:sentence}. {effect:sentence}",
    "describe.consistency.effect.wait":
      "Hasta entonces basta con seguir operando: no es una infracción.",
    "describe.consistency.effect.raise_target":
      "Un mejor resultado mayor eleva el objetivo de ganancia en proporción.",
    "describe.consistency.effect.exclude_excess":
      "La ganancia de uno solo por encima de esa parte del objetivo no cuenta para él.",
    "describe.consistency.effect.deny_payout":
      "Los retiros esperan hasta que se cumpla: no es una infracción.",
    "room.consistency.best_share":
      "El mejor {unit:sentence} fue de {best:money} sobre {total:money}, un {share:number} %; se pide {compare:sentence} {limit:number} %.",
    "room.consistency.others_average":
      "La media de los demás resultados ganadores es el {share:number} % del mejor {unit:sentence}, {best:money}; se pide {compare:sentence} {limit:number} %.",
    "room.consistency.none":
      "Todavía no hay ganancia en total, así que no hay parte que comparar.",
    "describe.window.payout_cycle":
      "{sentence:sentence} Se cuenta de nuevo después de cada retiro.",

    "example.profit_target":
      "Ejemplo: {reached:money} es suficiente, {short:money} no.",
    "example.min_trading_days":
      "Ejemplo: un día cuyo saldo se movió {amount:money} cuenta, uno con {short:money} no.",
    "example.min_profitable_days":
      "Ejemplo: un día con {amount:money} cuenta, uno con {short:money} no.",
    "compare.total.at_most": "como mínimo",
    "compare.total.below": "más de",
    "compare.total.at_least": "como máximo",
    "compare.amount.at_most": "como máximo",
    "compare.amount.below": "menos de",
    "compare.amount.at_least": "al menos",
    "example.consistency.best_share":
      "Ejemplo: si el mejor {unit:sentence} es de {best:money}, toda la ganancia junta debe ser {compare:sentence} {total:money}.",
    "example.consistency.others_average":
      "Ejemplo: si el mejor {unit:sentence} es de {best:money}, los demás deben ser de media {compare:sentence} {total:money}.",
  }
