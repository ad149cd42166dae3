import type { levelsEn } from "../en/levels"

/** The sentences of the loss and profit levels in Spanish. */
export const levelsEs: Readonly<Record<keyof typeof levelsEn, string>> = {
  "reference.opening": "el saldo de apertura de {amount:money}",
  "reference.balance_at_reset":
    "el saldo de {amount:money} en el reinicio diario del {at:instant}",
  "reference.equity_at_reset":
    "la equidad de {amount:money} en el reinicio diario del {at:instant}",
  "reference.higher_at_reset":
    "el mayor valor entre saldo y equidad en el reinicio diario del {at:instant}, {amount:money},",
  "reference.initial_balance": "el capital inicial de {amount:money}",
  "reference.day_peak_equity": "la equidad máxima del día, {amount:money},",
  "reference.trails.none": "el saldo de apertura de {amount:money}",
  "reference.trails.end_of_day_balance":
    "el saldo máximo al final del día, {amount:money},",
  "reference.trails.end_of_day_equity":
    "la equidad máxima al final del día, {amount:money},",
  "reference.trails.closed_balance": "el saldo máximo de {amount:money}",
  "reference.trails.equity": "la equidad máxima de {amount:money}",
  "reference.with_flows":
    "{reference:sentence} con {flows:money} de retiros y ajustes desde entonces",

  "allowance.amount": "{amount:money}",
  "allowance.percent_initial":
    "el {percent:number} % del capital inicial, {amount:money}",
  "allowance.percent_reference":
    "el {percent:number} % de ese valor, {amount:money}",

  "formed.floor": "{reference:sentence} menos {allowance:sentence}",
  "formed.ceiling": "{reference:sentence} más {allowance:sentence}",
  "formed.locked": "queda fijado ahí desde que se activó y ya no se mueve",
  "formed.never_falls": "nunca baja de donde ya estuvo",
  "formed.unknown":
    "desconocido hasta el próximo reinicio diario, porque falta el valor del último",

  "measured.equity": "La equidad",
  "measured.balance": "El saldo",
  "measured.lower": "El menor valor entre saldo y equidad",
  "compare.floor.below":
    "por debajo del suelo de {level:money} (tocarlo estaría permitido)",
  "compare.floor.touching":
    "en el suelo de {level:money} o por debajo (tocarlo ya es una infracción)",
  "compare.ceiling.below":
    "por encima del techo de {level:money} (tocarlo estaría permitido)",
  "compare.ceiling.touching":
    "en el techo de {level:money} o por encima (tocarlo ya es una infracción)",

  "breach.floor":
    "{what:sentence} era de {measured:money} el {at:instant}, {comparison:sentence}: {formed:sentence}; faltan {beyond:money}.",
  "breach.ceiling":
    "{what:sentence} era de {measured:money} el {at:instant}, {comparison:sentence}: {formed:sentence}; sobran {beyond:money}.",

  "room.floor":
    "El suelo está en {level:money}: {formed:sentence}; {left:sentence}.",
  "room.floor.unknown": "El suelo es {formed:sentence}.",
  "room.ceiling":
    "El techo está en {level:money}: {formed:sentence}; {left:sentence}.",
  "room.ceiling.unknown": "El techo es {formed:sentence}.",
  "room.left": "quedan {amount:money}",
  "room.beyond": "superado por {amount:money}",

  "touch.below": "bajar por debajo",
  "touch.touching": "llegar al nivel",
  "touch.above": "subir por encima",

  "describe.allowance.amount": "{amount:money}",
  "describe.allowance.percent_initial":
    "el {percent:number} % del capital inicial ({amount:money})",
  "describe.allowance.percent_reference": "el {percent:number} %",
  "describe.reference.balance_at_reset": "el saldo en el reinicio diario",
  "describe.reference.equity_at_reset": "la equidad en el reinicio diario",
  "describe.reference.higher_at_reset":
    "el mayor valor entre saldo y equidad en el reinicio diario",
  "describe.reference.initial_balance": "el capital inicial",
  "describe.reference.day_peak_equity": "la equidad máxima del día",
  "describe.measured.equity":
    "Se comprueba la equidad, con las operaciones abiertas incluidas",
  "describe.measured.balance":
    "Se comprueba el saldo, solo con operaciones cerradas",
  "describe.measured.lower":
    "Se comprueba el menor valor entre saldo y equidad",
  "describe.daily_loss":
    "El suelo de cada día es {reference:sentence} menos {allowance:sentence}. {measured:sentence}, durante todo el día: {touch:sentence} del suelo {effect:sentence}.",
  "describe.daily_profit_cap":
    "El techo de cada día es {reference:sentence} más {allowance:sentence}. {measured:sentence}, durante todo el día: {touch:sentence} del techo {effect:sentence}.",
  "describe.overall_loss.none":
    "El suelo total es el saldo de apertura menos {allowance:sentence} y no se mueve. {measured:sentence}, en todo momento: {touch:sentence} del suelo {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.end_of_day_balance":
    "El suelo total es el saldo máximo al final de un día menos {allowance:sentence}. Solo sube en el reinicio diario y nunca baja. {measured:sentence}, en todo momento: {touch:sentence} del suelo {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.end_of_day_equity":
    "El suelo total es la equidad máxima al final de un día menos {allowance:sentence}. Solo sube en el reinicio diario y nunca baja. {measured:sentence}, en todo momento: {touch:sentence} del suelo {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.closed_balance":
    "El suelo total es el saldo máximo menos {allowance:sentence}. Sube enseguida con la ganancia cerrada y nunca baja. {measured:sentence}, en todo momento: {touch:sentence} del suelo {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.equity":
    "El suelo total es la equidad máxima menos {allowance:sentence}. Sube enseguida, también con ganancia abierta, y nunca baja. {measured:sentence}, en todo momento: {touch:sentence} del suelo {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.lock": " Queda fijado en {level:money} {when:sentence}.",
  "describe.lock.floor_reached": "cuando llega ahí",
  "describe.lock.profit": "cuando la ganancia alcanza {amount:money}",
  "describe.lock.payout": "con el primer retiro",
  "describe.join.or": "{left:sentence} o {right:sentence}",
  "describe.on_payout.reduce_high_water_mark":
    " Un retiro baja el máximo en su importe.",
  "describe.on_payout.reset":
    " Un retiro devuelve el suelo a donde estaba al principio.",

  "example.daily_loss":
    "Ejemplo: con {reference:money} en el reinicio, el suelo del día es {floor:money}; {ok:money} está permitido, {breach:money} es una infracción.",
  "example.daily_profit_cap":
    "Ejemplo: con {reference:money} en el reinicio, el techo del día es {floor:money}; {ok:money} está permitido, {breach:money} es una infracción.",
  "example.overall_loss.fixed":
    "Ejemplo: el suelo es {floor:money}; {ok:money} está permitido, {breach:money} es una infracción.",
  "example.overall_loss.trailing":
    "Ejemplo: al principio el suelo es {start:money}; cuando el máximo es {mark:money}, el suelo es {floor:money}, y {breach:money} es una infracción.",
}
