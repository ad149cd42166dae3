import type { conductEn } from "../en/conduct"

/** The sentences of the rules of conduct in Spanish. */
export const conductEs: Readonly<Record<keyof typeof conductEn, string>> = {
  "room.offences":
    "Incumplida {violations:count|vez|veces} hasta ahora; operaciones abiertas que la incumplen: {current:count}.",
  "weekday.mon": "lun",
  "weekday.tue": "mar",
  "weekday.wed": "mié",
  "weekday.thu": "jue",
  "weekday.fri": "vie",
  "weekday.sat": "sáb",
  "weekday.sun": "dom",

  "unit.calendar_days": "de 24 horas",
  "unit.trading_days": "de mercado (lunes a viernes)",
  "from.account_created": "el primer evento de la cuenta",
  "from.first_trade": "la primera operación",
  "breach.max_duration":
    "Se superó la duración de {days:count|día|días} {unit:sentence}, contada desde {from:sentence}, el {since:instant}, sin las pausas.",
  "room.days_used":
    "Han pasado {current:count} de {limit:count|día completo|días completos} {unit:sentence}.",
  "describe.max_duration":
    "La fase puede durar {days:count|día|días} {unit:sentence} desde {from:sentence}. El tiempo en pausa no cuenta. Agotarlo {effect:sentence}.",
  "example.max_duration.calendar":
    "Ejemplo: {days:count|día|días} después del inicio, en el mismo minuto, aún es a tiempo; un segundo después ya no.",
  "example.max_duration.trading":
    "Ejemplo: el día del inicio es el primero; cuando termina el día número {days:count} de lunes a viernes, el siguiente ya es tarde.",

  "activity.trade_opened": "abrir una operación",
  "activity.trade_closed": "cerrar una operación",
  "breach.inactivity":
    "Hubo más de {days:count|día|días} de 24 horas sin {activity:sentence} desde el {since:instant}, sin contar las pausas.",
  "room.inactivity":
    "{current:count|día completo|días completos} sin {activity:sentence}; máximo permitido: {limit:count}.",
  "describe.inactivity":
    "El tiempo sin {activity:sentence} puede ser como máximo de {days:count|día|días} de 24 horas. El tiempo en pausa no cuenta. Una inactividad mayor {effect:sentence}.",
  "example.inactivity":
    "Ejemplo: tras {days:count|día exacto|días exactos} una operación aún llega a tiempo; un segundo después ya no.",

  "breach.max_open_positions":
    "Había {open:count|posición abierta|posiciones abiertas} el {at:instant}; máximo a la vez: {limit:count}.",
  "room.open_positions":
    "Hay {current:count|posición abierta|posiciones abiertas}; máximo permitido: {limit:count}.",
  "describe.max_open_positions":
    "Puede haber como máximo {limit:count|posición abierta|posiciones abiertas} a la vez. Una más {effect:sentence}.",
  "example.max_open_positions":
    "Ejemplo: con {limit:count} en curso, la siguiente es la número {over:count} y ya sobra.",

  "breach.max_trades_per_day":
    "La operación {trade:text}, abierta el {at:instant}, fue la número {number:count} del día de reglas {day:date}; máximo permitido: {limit:count}.",
  "room.trades_today":
    "Hoy abiertas: {current:count|operación|operaciones}; máximo permitido: {limit:count}.",
  "describe.max_trades_per_day":
    "Entre dos reinicios diarios está permitido abrir como máximo {limit:count|operación|operaciones}. Una más {effect:sentence}.",
  "example.max_trades_per_day":
    "Ejemplo: la operación número {over:count} de un día ya sobra, estén o no cerradas las demás.",

  "per.order": "en una orden",
  "per.symbol": "abiertos en un símbolo",
  "per.account": "abiertos a la vez",
  "breach.max_volume":
    "La operación {trade:text} de {lots:number} lotes de {symbol:text}, abierta el {at:instant}, llevó a {volume:number} lotes {per:sentence}; se permiten {limit:number}.",
  "room.max_volume":
    "Hay {volume:number} lotes {per:sentence}; se permiten {limit:number}.",
  "describe.max_volume":
    "Puede haber como máximo {limit:number} lotes {per:sentence}. Tener más {effect:sentence}.",
  "describe.max_volume.tiers":
    "Cuántos lotes puede haber {per:sentence} depende de la ganancia en el último reinicio diario: {steps:list}. Tener más {effect:sentence}.",
  "describe.max_volume.step": "{lots:number} desde {profit:money}",
  "example.max_volume":
    "Ejemplo: {limit:number} lotes están permitidos, {over:number} son demasiados.",
  "example.max_volume.tiers":
    "Ejemplo: con una ganancia de {profit:money} en el reinicio se permiten {lots:number}; al principio, {start:number}.",

  "symbols.many": "{count:count|símbolo de la lista|símbolos de la lista}",
  "symbols.listed": "{symbols:list}",
  "breach.allowed_symbols":
    "La operación {trade:text}, abierta el {at:instant}, es en {symbol:text}; se permite: {symbols:sentence}.",
  "describe.allowed_symbols":
    "Solo se puede operar: {symbols:sentence}. Abrir en otro símbolo {effect:sentence}.",

  "breach.allowed_hours":
    "La operación {trade:text} se abrió el {at:instant}; se permite de {from:text} a {to:text}, ambas incluidas, en {zone:text} estos días: {weekdays:list}.",
  "describe.allowed_hours":
    "Se puede abrir de {from:text} a {to:text} en {zone:text} estos días: {weekdays:list}; cerrar se puede siempre. Abrir fuera de ese horario {effect:sentence}.",
  "example.allowed_hours":
    "Ejemplo: a las {to:text}:00 exactas aún se puede abrir; un segundo después ya no.",

  "breach.flat_by.open":
    "La cuenta debía estar sin posiciones a más tardar el {at:instant}, y después seguía abierto: {trades:list}.",
  "breach.flat_by.opened":
    "La operación {trades:list} se abrió el {opened:instant}, después del {at:instant}, desde cuando la cuenta debía estar sin posiciones hasta el reinicio diario.",
  "describe.flat_by":
    "Estos días no puede haber posiciones abiertas después de las {time:text} en {zone:text}, ni abrirse desde entonces hasta el reinicio diario: {weekdays:list}. Una así {effect:sentence}.",
  "example.flat_by":
    "Ejemplo: cerrar a las {time:text}:00 exactas es a tiempo; un segundo después ya no.",

  "breach.stop_loss_required":
    "La operación {trade:text} estaba sin stop loss desde el {since:instant}, más de {within:duration}; son {without:count} de {trades:count|operación|operaciones}, y se tolera el {tolerance:number} %.",
  "describe.stop_loss_required":
    "Toda operación necesita un stop loss en los {within:duration} siguientes a su apertura, y de nuevo si se quita. Una operación más tiempo sin él {effect:sentence}.",
  "describe.stop_loss_required.tolerance":
    "Las operaciones necesitan un stop loss en los {within:duration} siguientes a su apertura, y de nuevo si se quita. Más del {tolerance:number} % de operaciones sin él {effect:sentence}.",
  "example.stop_loss_required":
    "Ejemplo: un stop puesto {within:duration} después de la apertura llega a tiempo, y también una operación cerrada antes sin él.",

  "breach.min_trade_duration.each":
    "La operación {trade:text}, abierta del {opened:instant} al {closed:instant}, se mantuvo {held:duration}, menos de {duration:duration}.",
  "breach.min_trade_duration.share_of_trades":
    "Con la operación {trade:text}, mantenida {held:duration}, el {share:number} % de todas las operaciones cerradas duró menos de {duration:duration}; se permite el {limit:number} %.",
  "breach.min_trade_duration.share_of_profit":
    "Con la operación {trade:text}, mantenida {held:duration}, el {share:number} % de la ganancia de todas las operaciones ganadoras vino de las que duraron menos de {duration:duration}; se permite el {limit:number} %.",
  "room.min_trade_duration.share_of_trades":
    "El {share:number} % de las operaciones cerradas duró menos de {duration:duration}; se permite el {limit:number} %.",
  "room.min_trade_duration.share_of_profit":
    "El {share:number} % de la ganancia de las operaciones ganadoras vino de las que duraron menos de {duration:duration}; se permite el {limit:number} %.",
  "describe.min_trade_duration.each":
    "Toda operación debe mantenerse al menos {duration:duration}. Una más corta {effect:sentence}.",
  "describe.min_trade_duration.share_of_trades":
    "Como máximo el {limit:number} % de las operaciones cerradas puede durar menos de {duration:duration}. Pasar de ahí {effect:sentence}.",
  "describe.min_trade_duration.share_of_profit":
    "Como máximo el {limit:number} % de la ganancia de las operaciones ganadoras puede venir de las que duran menos de {duration:duration}. Pasar de ahí {effect:sentence}.",
  "example.min_trade_duration":
    "Ejemplo: una operación mantenida exactamente {duration:duration} dura lo suficiente.",
}
