import type { levelsEn } from "../en/levels"

/** The sentences of the loss and profit levels in German. */
export const levelsDe: Readonly<Record<keyof typeof levelsEn, string>> = {
  "reference.opening": "der Eröffnungssaldo von {amount:money}",
  "reference.balance_at_reset":
    "der Kontostand von {amount:money} zum Tagesreset am {at:instant}",
  "reference.equity_at_reset":
    "das Kontokapital von {amount:money} zum Tagesreset am {at:instant}",
  "reference.higher_at_reset":
    "der höhere Wert von Kontostand und Kontokapital zum Tagesreset am {at:instant}, {amount:money},",
  "reference.initial_balance": "das Startkapital von {amount:money}",
  "reference.day_peak_equity":
    "das höchste Kontokapital des Tages von {amount:money}",
  "reference.trails.none": "der Eröffnungssaldo von {amount:money}",
  "reference.trails.end_of_day_balance":
    "der höchste Kontostand zum Tagesende von {amount:money}",
  "reference.trails.end_of_day_equity":
    "das höchste Kontokapital zum Tagesende von {amount:money}",
  "reference.trails.closed_balance":
    "der höchste Kontostand von {amount:money}",
  "reference.trails.equity": "das höchste Kontokapital von {amount:money}",
  "reference.with_flows":
    "{reference:sentence} mit {flows:money} aus Auszahlungen und Korrekturen seither",

  "allowance.amount": "{amount:money}",
  "allowance.percent_initial":
    "{percent:number} % des Startkapitals, {amount:money}",
  "allowance.percent_reference": "{percent:number} % davon, {amount:money}",

  "formed.floor": "{reference:sentence} abzüglich {allowance:sentence}",
  "formed.ceiling": "{reference:sentence} zuzüglich {allowance:sentence}",
  "formed.locked":
    "seit ihrem Auslöser dort festgesetzt und nicht mehr nachgezogen",
  "formed.never_falls": "sie fällt nie unter ihren früheren Stand",
  "formed.unknown":
    "bis zum nächsten Tagesreset unbekannt, weil der Stand zum letzten fehlt",

  "measured.equity": "Das Kontokapital",
  "measured.balance": "Der Kontostand",
  "measured.lower": "Der niedrigere Wert von Kontostand und Kontokapital",
  "compare.floor.below":
    "unter der Untergrenze von {level:money} (sie zu berühren wäre erlaubt)",
  "compare.floor.touching":
    "auf oder unter der Untergrenze von {level:money} (schon sie zu berühren ist ein Verstoß)",
  "compare.ceiling.below":
    "über der Obergrenze von {level:money} (sie zu berühren wäre erlaubt)",
  "compare.ceiling.touching":
    "auf oder über der Obergrenze von {level:money} (schon sie zu berühren ist ein Verstoß)",

  "breach.floor":
    "{what:sentence} lag am {at:instant} bei {measured:money}, {comparison:sentence}: {formed:sentence}; es fehlen {beyond:money}.",
  "breach.ceiling":
    "{what:sentence} lag am {at:instant} bei {measured:money}, {comparison:sentence}: {formed:sentence}; das sind {beyond:money} zu viel.",

  "room.floor":
    "Die Untergrenze liegt bei {level:money}: {formed:sentence}; {left:sentence}.",
  "room.floor.unknown": "Die Untergrenze ist {formed:sentence}.",
  "room.ceiling":
    "Die Obergrenze liegt bei {level:money}: {formed:sentence}; {left:sentence}.",
  "room.ceiling.unknown": "Die Obergrenze ist {formed:sentence}.",
  "room.left": "es bleiben {amount:money}",
  "room.beyond": "um {amount:money} verletzt",

  "touch.below": "Das Unterschreiten",
  "touch.touching": "Schon das Erreichen",
  "touch.above": "Das Überschreiten",

  "describe.allowance.amount": "{amount:money}",
  "describe.allowance.percent_initial":
    "{percent:number} % des Startkapitals ({amount:money})",
  "describe.allowance.percent_reference": "{percent:number} %",
  "describe.reference.balance_at_reset": "dem Kontostand zum Tagesreset",
  "describe.reference.equity_at_reset": "dem Kontokapital zum Tagesreset",
  "describe.reference.higher_at_reset":
    "dem höheren Wert von Kontostand und Kontokapital zum Tagesreset",
  "describe.reference.initial_balance": "dem Startkapital",
  "describe.reference.day_peak_equity": "dem höchsten Kontokapital des Tages",
  "describe.measured.equity":
    "Geprüft wird das Kontokapital einschließlich offener Trades",
  "describe.measured.balance":
    "Geprüft wird der Kontostand, also nur geschlossene Trades",
  "describe.measured.lower":
    "Geprüft wird der niedrigere Wert von Kontostand und Kontokapital",
  "describe.daily_loss":
    "Die Untergrenze jedes Tages liegt {allowance:sentence} unter {reference:sentence}. {measured:sentence}, den ganzen Tag lang. {touch:sentence} der Untergrenze {effect:sentence}.",
  "describe.daily_profit_cap":
    "Die Obergrenze jedes Tages liegt {allowance:sentence} über {reference:sentence}. {measured:sentence}, den ganzen Tag lang. {touch:sentence} der Obergrenze {effect:sentence}.",
  "describe.overall_loss.none":
    "Die Gesamt-Untergrenze liegt {allowance:sentence} unter dem Eröffnungssaldo und bewegt sich nicht. {measured:sentence}, jederzeit. {touch:sentence} der Untergrenze {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.end_of_day_balance":
    "Die Gesamt-Untergrenze liegt {allowance:sentence} unter dem höchsten Kontostand am Ende eines Tages. Sie steigt nur zum Tagesreset und fällt nie. {measured:sentence}, jederzeit. {touch:sentence} der Untergrenze {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.end_of_day_equity":
    "Die Gesamt-Untergrenze liegt {allowance:sentence} unter dem höchsten Kontokapital am Ende eines Tages. Sie steigt nur zum Tagesreset und fällt nie. {measured:sentence}, jederzeit. {touch:sentence} der Untergrenze {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.closed_balance":
    "Die Gesamt-Untergrenze liegt {allowance:sentence} unter dem höchsten Kontostand. Sie steigt sofort mit geschlossenem Gewinn und fällt nie. {measured:sentence}, jederzeit. {touch:sentence} der Untergrenze {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.overall_loss.equity":
    "Die Gesamt-Untergrenze liegt {allowance:sentence} unter dem höchsten Kontokapital. Sie steigt sofort, auch mit offenem Gewinn, und fällt nie. {measured:sentence}, jederzeit. {touch:sentence} der Untergrenze {effect:sentence}.{lock:sentence}{payout:sentence}",
  "describe.lock": " Sie wird bei {level:money} festgesetzt, {when:sentence}.",
  "describe.lock.floor_reached": "sobald sie dort ankommt",
  "describe.lock.profit": "sobald der Gewinn {amount:money} erreicht",
  "describe.lock.payout": "bei der ersten Auszahlung",
  "describe.join.or": "{left:sentence} oder {right:sentence}",
  "describe.on_payout.reduce_high_water_mark":
    " Eine Auszahlung senkt den Höchststand um ihren Betrag.",
  "describe.on_payout.reset":
    " Eine Auszahlung setzt die Untergrenze auf ihren Stand zu Beginn zurück.",

  "example.daily_loss":
    "Beispiel: Bei {reference:money} zum Tagesreset liegt die Untergrenze des Tages bei {floor:money}; {ok:money} sind erlaubt, {breach:money} sind ein Verstoß.",
  "example.daily_profit_cap":
    "Beispiel: Bei {reference:money} zum Tagesreset liegt die Obergrenze des Tages bei {floor:money}; {ok:money} sind erlaubt, {breach:money} sind ein Verstoß.",
  "example.overall_loss.fixed":
    "Beispiel: Die Untergrenze liegt bei {floor:money}; {ok:money} sind erlaubt, {breach:money} sind ein Verstoß.",
  "example.overall_loss.trailing":
    "Beispiel: Zu Beginn liegt die Untergrenze bei {start:money}; steht der Höchststand bei {mark:money}, liegt sie bei {floor:money}, und {breach:money} sind ein Verstoß.",
}
