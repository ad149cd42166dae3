import type { marketConductEn } from "../en/market-conduct"

/** The sentences of the rules about how positions are built, in Spanish. */
export const marketConductEs: Readonly<
  Record<keyof typeof marketConductEn, string>
> = {
  "breach.lot_consistency":
    "Con la operación {trade:text}, abierta el {at:instant}, la orden tiene {lots:number} lotes; la media de {orders:count|orden|órdenes} es {average:number}, y se permiten órdenes de {lowest:number} a {highest:number}.",
  "room.lot_consistency":
    "La media de {orders:count|orden|órdenes} es de {average:number} lotes; se permiten órdenes de {lowest:number} a {highest:number}.",
  "describe.lot_consistency":
    "Cada orden debe tener entre el {lowest:number} % y el {highest:number} % de los lotes medios de todas las órdenes hasta ahora, incluida ella. Una fuera de ahí {effect:sentence}.",
  "describe.lot_consistency.merge":
    "Cada orden debe tener entre el {lowest:number} % y el {highest:number} % de los lotes medios de todas las órdenes hasta ahora, incluida ella; las órdenes hasta {within:duration} después de la anterior cuentan con ella como una. Una fuera de ahí {effect:sentence}.",
  "example.lot_consistency":
    "Ejemplo: con una media de {average:number} se permiten órdenes de {lowest:number} a {highest:number}.",

  "breach.martingale":
    "La operación {trade:text} de {lots:number} lotes, abierta el {at:instant} tras {count:count|pérdida|pérdidas} en {within:duration}, tiene al menos {factor:number} veces los {firstLots:number} lotes de la primera de ellas, la operación {first:text}.",
  "describe.martingale":
    "Tras {losses:count|pérdida|pérdidas} seguidas o más, abiertas en los últimos {within:duration}, una operación debe quedar por debajo de {factor:number} veces los lotes de la primera de ellas. Una que no lo haga {effect:sentence}.",
  "example.martingale":
    "Ejemplo: si la primera pérdida de la racha tuvo {first:number} lotes, la siguiente operación con {lots:number} o más es demasiado grande.",

  "impact.high": "alto",
  "impact.medium": "medio",
  "impact.low": "bajo",
  "impact.other": "«{impact:text}»",
  "breach.news.open":
    "La operación {trade:text} se abrió el {at:instant}, entre {before:duration} antes y {after:duration} después de la noticia de {currency:text} del {release:instant}{title:sentence}.",
  "breach.news.close":
    "La operación {trade:text} se cerró el {at:instant}, entre {before:duration} antes y {after:duration} después de la noticia de {currency:text} del {release:instant}{title:sentence}.",
  "news.titled": " ({title:text})",
  "news.own_currencies":
    "los símbolos con la divisa de la noticia en su nombre",
  "news.instruments": "los símbolos indicados para su divisa",
  "describe.news.open":
    "Desde {before:duration} antes hasta {after:duration} después de una noticia de impacto {impact:list} no se puede abrir en {symbols:sentence}.{exempt:sentence} Una operación que lo haga {effect:sentence}.",
  "describe.news.close":
    "Desde {before:duration} antes hasta {after:duration} después de una noticia de impacto {impact:list} no se puede cerrar en {symbols:sentence}, tampoco por stop u objetivo.{exempt:sentence} Una operación que lo haga {effect:sentence}.",
  "describe.news.open_or_close":
    "Desde {before:duration} antes hasta {after:duration} después de una noticia de impacto {impact:list} no se puede abrir ni cerrar en {symbols:sentence}, tampoco por stop u objetivo.{exempt:sentence} Una operación que lo haga {effect:sentence}.",
  "describe.news.opened_and_closed_inside":
    "Desde {before:duration} antes hasta {after:duration} después de una noticia de impacto {impact:list} no se puede abrir y además cerrar en {symbols:sentence}.{exempt:sentence} Una operación que lo haga {effect:sentence}.",
  "describe.news.exempt":
    " Las operaciones abiertas {duration:duration} o más antes de la noticia quedan libres.",
  "example.news":
    "Ejemplo: exactamente {before:duration} antes de la noticia queda dentro, exactamente {after:duration} después también; un segundo más queda fuera.",

  "hedging.for": " durante {overlap:duration} o más",
  "breach.hedging":
    "Las operaciones {first:text} y {second:text} en {symbol:text} son opuestas y estaban abiertas juntas desde el {since:instant}.",
  "breach.hedging.for":
    "Las operaciones {first:text} y {second:text} en {symbol:text} son opuestas y estaban abiertas juntas desde el {since:instant}, al menos {overlap:duration}.",
  "describe.hedging.account":
    "En esta cuenta no puede haber operaciones opuestas en el mismo símbolo abiertas juntas{overlap:sentence}. La más nueva {effect:sentence}.",
  "describe.hedging.trader":
    "Una operación no puede estar abierta{overlap:sentence} mientras otra cuenta del mismo trader tiene la opuesta en el mismo símbolo. Esa operación {effect:sentence}.",
  "example.hedging":
    "Ejemplo: una venta de EURUSD con una compra de EURUSD abierta es una cobertura, sean cuales sean los lotes; una de GBPUSD no lo es.",

  "breach.open_risk.account":
    "El {at:instant} todas las operaciones abiertas juntas perderían {total:money} en sus stops, más de {limit:money}; sin contar {unknown:count|operación|operaciones} de riesgo desconocido.",
  "breach.open_risk.symbol":
    "El {at:instant} las operaciones abiertas de un símbolo perderían {total:money} en sus stops, más de {limit:money}; sin contar {unknown:count|operación|operaciones} de riesgo desconocido.",
  "room.open_risk.account":
    "Todas las operaciones abiertas juntas perderían {total:money} en sus stops; se permiten {limit:money}, sin contar {unknown:count|operación|operaciones} de riesgo desconocido.",
  "room.open_risk.symbol":
    "Las operaciones abiertas de un símbolo perderían {total:money} en sus stops; se permiten {limit:money}, sin contar {unknown:count|operación|operaciones} de riesgo desconocido.",
  "describe.open_risk.account":
    "En sus stops, todas las operaciones abiertas juntas pueden perder como máximo {allowance:sentence}. Las de riesgo desconocido se listan, no se cuentan. Un riesgo mayor {effect:sentence}.",
  "describe.open_risk.symbol":
    "En sus stops, las operaciones abiertas de un símbolo pueden perder como máximo {allowance:sentence}. Las de riesgo desconocido se listan, no se cuentan. Un riesgo mayor {effect:sentence}.",
  "example.open_risk":
    "Ejemplo: un riesgo de {limit:money} está permitido, {over:money} es demasiado.",

  "compare.at_or_below": "igual o inferior al",
  "compare.below": "inferior al",
  "winners.ignored": "solo las que pierden",
  "winners.counted": "sumando ganadoras y perdedoras",
  "touch.loss.reaching": "Llegar ahí",
  "touch.loss.over": "Perder más",
  "group.all": "todas las posiciones",
  "group.trade": "operación {trade:text}",
  "group.symbol": "{symbol:text}",
  "group.buy": "{symbol:text} compra",
  "group.sell": "{symbol:text} venta",
  "breach.group_loss":
    "El resultado abierto ({group:sentence}) era de {total:money} el {at:instant}, {comparison:sentence} límite de {limit:money}.",
  "room.group_loss":
    "El peor grupo ({group:sentence}) está en {total:money}; el límite es {limit:money}.",
  "room.group_loss.none": "No hay nada abierto; el límite es {limit:money}.",
  "describe.group_loss.symbol":
    "Las operaciones abiertas de un símbolo, {winners:sentence}, pueden perder hasta {allowance:sentence} a la vez. {touch:sentence} {effect:sentence}.",
  "describe.group_loss.symbol_and_side":
    "Las operaciones abiertas de un símbolo y sentido, {winners:sentence}, pueden perder hasta {allowance:sentence} a la vez. {touch:sentence} {effect:sentence}.",
  "describe.group_loss.all":
    "Todas las operaciones abiertas, {winners:sentence}, pueden perder hasta {allowance:sentence} a la vez. {touch:sentence} {effect:sentence}.",
  "example.group_loss":
    "Ejemplo: {ok:money} está permitido, {breach:money} es una infracción.",
}
