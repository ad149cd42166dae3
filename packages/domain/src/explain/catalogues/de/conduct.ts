import type { conductEn } from "../en/conduct"

/** The sentences of the rules of conduct in German. */
export const conductDe: Readonly<Record<keyof typeof conductEn, string>> = {
  "room.offences":
    "Bisher {violations:count}-mal verletzt; offene Trades, die dagegen verstoßen: {current:count}.",
  "weekday.mon": "Mo",
  "weekday.tue": "Di",
  "weekday.wed": "Mi",
  "weekday.thu": "Do",
  "weekday.fri": "Fr",
  "weekday.sat": "Sa",
  "weekday.sun": "So",

  "unit.calendar_days": "zu 24 Stunden",
  "unit.trading_days": "Handel (Montag bis Freitag)",
  "from.account_created": "dem ersten Ereignis des Kontos",
  "from.first_trade": "dem ersten Trade",
  "breach.max_duration":
    "Gerechnet ab {from:sentence} am {since:instant} ist die Dauer von {days:count|Tag|Tagen} {unit:sentence} überschritten, Pausen nicht mitgezählt.",
  "room.days_used":
    "Vergangen: {current:count} von {limit:count|vollen Tag|vollen Tagen} {unit:sentence}.",
  "describe.max_duration":
    "Die Phase darf ab {from:sentence} {days:count|Tag|Tage} {unit:sentence} dauern. Zeit in einer Pause zählt nicht. Sie zu überschreiten {effect:sentence}.",
  "example.max_duration.calendar":
    "Beispiel: {days:count|Tag|Tage} nach dem Beginn, zur selben Minute, ist noch rechtzeitig, eine Sekunde später nicht mehr.",
  "example.max_duration.trading":
    "Beispiel: Der Tag des Beginns ist der erste; ist von Montag bis Freitag gezählt Tag Nummer {days:count} vorbei, kommt der nächste zu spät.",

  "activity.trade_opened": "eröffneten Trade",
  "activity.trade_closed": "geschlossenen Trade",
  "breach.inactivity":
    "Seit {since:instant} gab es mehr als {days:count|Tag|Tage} zu 24 Stunden lang keinen {activity:sentence}, Pausen nicht mitgezählt.",
  "room.inactivity":
    "{current:count|voller Tag|volle Tage} ohne {activity:sentence}; erlaubt: {limit:count}.",
  "describe.inactivity":
    "Die Zeit ohne {activity:sentence} darf höchstens {days:count|Tag|Tage} zu 24 Stunden betragen. Zeit in einer Pause zählt nicht. Längere Untätigkeit {effect:sentence}.",
  "example.inactivity":
    "Beispiel: Nach genau {days:count|Tag|Tagen} ist ein Trade noch rechtzeitig, eine Sekunde später nicht mehr.",

  "breach.max_open_positions":
    "Am {at:instant} {open:count|offene Position|offene Positionen}; gleichzeitig erlaubt: {limit:count}.",
  "room.open_positions":
    "{current:count|Position ist|Positionen sind} offen; erlaubt: {limit:count}.",
  "describe.max_open_positions":
    "Höchstzahl gleichzeitig offener Positionen: {limit:count}. Jede weitere {effect:sentence}.",
  "example.max_open_positions":
    "Beispiel: Die Position, die als Nummer {over:count} neben {limit:count} offenen eröffnet wird, ist zu viel.",

  "breach.max_trades_per_day":
    "Trade {trade:text}, eröffnet am {at:instant}, war Nummer {number:count} des Regeltags {day:date}; erlaubt: {limit:count}.",
  "room.trades_today":
    "Heute eröffnet: {current:count|Trade|Trades}; erlaubt: {limit:count}.",
  "describe.max_trades_per_day":
    "Höchstzahl der Trades, die zwischen zwei Tagesresets eröffnet werden: {limit:count}. Jeder weitere {effect:sentence}.",
  "example.max_trades_per_day":
    "Beispiel: Trade Nummer {over:count} eines Tages ist zu viel, ob die anderen geschlossen sind oder nicht.",

  "per.order": "in einer Order",
  "per.symbol": "in einem Symbol offen",
  "per.account": "gleichzeitig offen",
  "breach.max_volume":
    "Trade {trade:text} mit {lots:number} Lots {symbol:text}, eröffnet am {at:instant}, ergab {volume:number} Lots {per:sentence}; erlaubt sind {limit:number}.",
  "room.max_volume":
    "{volume:number} Lots sind {per:sentence}; erlaubt sind {limit:number}.",
  "describe.max_volume":
    "Höchstens {limit:number} Lots dürfen {per:sentence} sein. Mehr {effect:sentence}.",
  "describe.max_volume.tiers":
    "Wie viele Lots {per:sentence} sein dürfen, hängt vom Gewinn zum letzten Tagesreset ab: {steps:list}. Mehr {effect:sentence}.",
  "describe.max_volume.step": "{lots:number} ab {profit:money}",
  "example.max_volume":
    "Beispiel: {limit:number} Lots sind erlaubt, {over:number} sind zu viel.",
  "example.max_volume.tiers":
    "Beispiel: Bei einem Gewinn von {profit:money} zum Tagesreset sind {lots:number} erlaubt, zu Beginn {start:number}.",

  "symbols.many": "{count:count|aufgeführtes Symbol|aufgeführte Symbole}",
  "symbols.listed": "{symbols:list}",
  "breach.allowed_symbols":
    "Trade {trade:text}, eröffnet am {at:instant}, ist in {symbol:text}; erlaubt: {symbols:sentence}.",
  "describe.allowed_symbols":
    "Gehandelt werden darf nur: {symbols:sentence}. Ein anderes Symbol zu eröffnen {effect:sentence}.",

  "breach.allowed_hours":
    "Trade {trade:text} wurde am {at:instant} eröffnet; erlaubt ist es von {from:text} bis {to:text}, beide eingeschlossen, in {zone:text} an diesen Tagen: {weekdays:list}.",
  "describe.allowed_hours":
    "Trades dürfen von {from:text} bis {to:text} in {zone:text} eröffnet werden, an diesen Tagen: {weekdays:list}; schließen darf man immer. Eine Eröffnung zu anderer Zeit {effect:sentence}.",
  "example.allowed_hours":
    "Beispiel: Genau um {to:text}:00 darf noch eröffnet werden, eine Sekunde später nicht mehr.",

  "breach.flat_by.open":
    "Bis {at:instant} musste alles geschlossen sein, und danach war noch offen: {trades:list}.",
  "breach.flat_by.opened":
    "Trade {trades:list} wurde am {opened:instant} eröffnet, nach {at:instant}, ab wann bis zum Tagesreset nichts offen sein durfte.",
  "describe.flat_by":
    "Nach {time:text} in {zone:text} darf an diesen Tagen keine Position offen sein und bis zum Tagesreset keine eröffnet werden: {weekdays:list}. Eine solche {effect:sentence}.",
  "example.flat_by":
    "Beispiel: Genau um {time:text}:00 geschlossen ist rechtzeitig, eine Sekunde später nicht mehr.",

  "breach.stop_loss_required":
    "Trade {trade:text} hatte seit {since:instant} keinen Stop-Loss, länger als {within:duration}; das sind {without:count} von {trades:count|Trade|Trades}, geduldet werden {tolerance:number} %.",
  "describe.stop_loss_required":
    "Jeder Trade braucht innerhalb von {within:duration} nach seiner Eröffnung einen Stop-Loss, ebenso nach dessen Entfernung. Ein Trade, der länger keinen hat, {effect:sentence}.",
  "describe.stop_loss_required.tolerance":
    "Trades brauchen innerhalb von {within:duration} nach ihrer Eröffnung einen Stop-Loss, ebenso nach dessen Entfernung. Ein Anteil ohne ihn von mehr als {tolerance:number} % {effect:sentence}.",
  "example.stop_loss_required":
    "Beispiel: Ein Stop, der {within:duration} nach der Eröffnung gesetzt wird, ist rechtzeitig, ebenso ein Trade, der vorher ohne ihn geschlossen wird.",

  "breach.min_trade_duration.each":
    "Trade {trade:text}, offen von {opened:instant} bis {closed:instant}, wurde {held:duration} gehalten, also kürzer als {duration:duration}.",
  "breach.min_trade_duration.share_of_trades":
    "Mit Trade {trade:text}, gehalten {held:duration}, waren {share:number} % aller geschlossenen Trades kürzer als {duration:duration}; erlaubt sind {limit:number} %.",
  "breach.min_trade_duration.share_of_profit":
    "Mit Trade {trade:text}, gehalten {held:duration}, kamen {share:number} % des Gewinns aller gewinnenden Trades von solchen, die kürzer als {duration:duration} waren; erlaubt sind {limit:number} %.",
  "room.min_trade_duration.share_of_trades":
    "{share:number} % der geschlossenen Trades waren kürzer als {duration:duration}; erlaubt sind {limit:number} %.",
  "room.min_trade_duration.share_of_profit":
    "{share:number} % des Gewinns der gewinnenden Trades kamen von solchen, die kürzer als {duration:duration} waren; erlaubt sind {limit:number} %.",
  "describe.min_trade_duration.each":
    "Jeder Trade muss mindestens {duration:duration} gehalten werden. Ein kürzerer {effect:sentence}.",
  "describe.min_trade_duration.share_of_trades":
    "Höchstens {limit:number} % der geschlossenen Trades dürfen kürzer als {duration:duration} sein. Mehr {effect:sentence}.",
  "describe.min_trade_duration.share_of_profit":
    "Höchstens {limit:number} % des Gewinns der gewinnenden Trades dürfen von solchen kommen, die kürzer als {duration:duration} sind. Mehr {effect:sentence}.",
  "example.min_trade_duration":
    "Beispiel: Ein Trade, der genau {duration:duration} gehalten wird, ist lang genug.",
}
