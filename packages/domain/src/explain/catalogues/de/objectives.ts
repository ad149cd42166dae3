import type { objectivesEn } from "../en/objectives"

/** The sentences of the objectives in German. */
export const objectivesDe: Readonly<Record<keyof typeof objectivesEn, string>> =
  {
    "room.profit_target":
      "Verlangt sind {required:money}: {opening:money} zuzüglich {target:money}; jetzt sind es {current:money}, es fehlen also {missing:money}.",
    "room.profit_target.met":
      "Verlangt sind {required:money}: {opening:money} zuzüglich {target:money}; jetzt sind es {current:money}.",
    "room.days":
      "{current:count} von {required:count|Tag ist|Tagen sind} gezählt.",

    "describe.profit_target.balance":
      "Zu erreichen ist ein Kontostand von {required:money}: ein Gewinn von {target:money} aus geschlossenen Trades.{flat:sentence}",
    "describe.profit_target.equity":
      "Zu erreichen ist ein Kontokapital von {required:money}: ein Gewinn von {target:money}, offene Trades eingeschlossen.{flat:sentence}",
    "describe.flat": " Dabei darf kein Trade offen sein.",
    "describe.min_trading_days.position_opened":
      "Gehandelt werden muss an mindestens {days:count|Tag|Tagen}. Ein Tag zählt, wenn an ihm eine Position eröffnet wird.",
    "describe.min_trading_days.opened_and_closed":
      "Gehandelt werden muss an mindestens {days:count|Tag|Tagen}. Ein Tag zählt, wenn an ihm ein Trade eröffnet und geschlossen wird.",
    "describe.min_trading_days.position_flat":
      "Gehandelt werden muss an mindestens {days:count|Tag|Tagen}. Ein Tag zählt, wenn an ihm eine Position ganz geschlossen wird.",
    "describe.min_trading_days.balance_moved":
      "Gehandelt werden muss an mindestens {days:count|Tag|Tagen}. Ein Tag zählt, wenn sein Endstand mindestens {amount:money} über oder unter seinem Anfangsstand liegt.",
    "describe.min_profitable_days.close_day":
      "Mindestens {days:count|Tag muss|Tage müssen} mit {amount:money} oder mehr Gewinn aus Trades enden, die an diesem Tag geschlossen wurden.{deduct:sentence}",
    "describe.min_profitable_days.open_day":
      "An mindestens {days:count|Tag|Tagen} müssen die Trades, nach dem Tag ihrer Eröffnung gezählt, {amount:money} oder mehr gebracht haben.{deduct:sentence}",
    "describe.min_profitable_days.equity_change":
      "An mindestens {days:count|Tag|Tagen} muss das Kontokapital von Reset zu Reset um {amount:money} oder mehr gestiegen sein.",
    "describe.min_profitable_days.deduct":
      " Verluste von Trades, die zum Reset noch offen sind, werden abgezogen.",

    "unit.day": "Tag",
    "unit.trade": "Trade",
    "units.day": "Tage",
    "units.trade": "Trades",
    "compare.share.at_most": "höchstens",
    "compare.share.below": "weniger als",
    "compare.share.at_least": "mindestens",
    "describe.consistency.best_share":
      "Der beste {unit:sentence} muss {compare:sentence} {limit:number} % des gesamten Nettogewinns ausmachen. {effect:sentence}",
    "describe.consistency.others_average":
      "Der Durchschnitt der anderen gewinnenden {units:sentence} muss {compare:sentence} {limit:number} % vom besten {unit:sentence} betragen. {effect:sentence}",
    "describe.consistency.effect.wait":
      "Bis dahin einfach weiterhandeln: Es ist kein Verstoß.",
    "describe.consistency.effect.raise_target":
      "Ein größeres bestes Ergebnis erhöht das Gewinnziel entsprechend.",
    "describe.consistency.effect.exclude_excess":
      "Gewinn eines einzelnen über diesem Anteil am Ziel zählt nicht dafür.",
    "describe.consistency.effect.deny_payout":
      "Auszahlungen warten, bis es so ist: Es ist kein Verstoß.",
    "room.consistency.best_share":
      "Der beste {unit:sentence} brachte {best:money} von {total:money}, das sind {share:number} %; verlangt sind {compare:sentence} {limit:number} %.",
    "room.consistency.others_average":
      "Die anderen gewinnenden Ergebnisse betragen im Schnitt {share:number} % vom besten {unit:sentence}, {best:money}; verlangt sind {compare:sentence} {limit:number} %.",
    "room.consistency.none":
      "Noch gibt es insgesamt keinen Gewinn, also keinen Anteil.",
    "describe.window.payout_cycle":
      "{sentence:sentence} Nach jeder Auszahlung wird neu gezählt.",

    "example.profit_target":
      "Beispiel: {reached:money} genügen, {short:money} nicht.",
    "example.min_trading_days":
      "Beispiel: Ein Tag, an dem sich der Kontostand um {amount:money} bewegt hat, zählt, einer mit {short:money} nicht.",
    "example.min_profitable_days":
      "Beispiel: Ein Tag mit {amount:money} zählt, einer mit {short:money} nicht.",
    "compare.total.at_most": "mindestens",
    "compare.total.below": "mehr als",
    "compare.total.at_least": "höchstens",
    "compare.amount.at_most": "höchstens",
    "compare.amount.below": "weniger als",
    "compare.amount.at_least": "mindestens",
    "example.consistency.best_share":
      "Beispiel: Hat der beste {unit:sentence} {best:money} gebracht, muss aller Gewinn zusammen {compare:sentence} {total:money} betragen.",
    "example.consistency.others_average":
      "Beispiel: Hat der beste {unit:sentence} {best:money} gebracht, müssen die anderen im Schnitt {compare:sentence} {total:money} bringen.",
  }
