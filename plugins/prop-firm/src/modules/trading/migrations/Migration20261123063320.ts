import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Trades and equity candles: written in bulk by the commit that evaluated them,
 * so they are plain tables with numeric money and natural keys.
 */
export class Migration20261123063320 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "prop_trade" (
      "challenge_account_id" text not null,
      "trade" text not null,
      "symbol" text not null,
      "side" text not null check ("side" in ('buy', 'sell')),
      "lots" numeric not null,
      "closed_lots" numeric not null default 0,
      "open_price" numeric not null,
      "opened_at" timestamptz not null,
      "close_price" numeric null,
      "closed_at" timestamptz null,
      "stop_loss" numeric null,
      "take_profit" numeric null,
      "profit" numeric null,
      "commission" numeric null,
      "swap" numeric null,
      primary key ("challenge_account_id", "trade")
    );`)
    this.addSql(
      `create index if not exists "IDX_prop_trade_opened" on "prop_trade" ("challenge_account_id", "opened_at");`
    )
    this.addSql(`create table if not exists "prop_equity_candle" (
      "challenge_account_id" text not null,
      "bucket_at" timestamptz not null,
      "equity_min" numeric not null,
      "equity_max" numeric not null,
      "equity_last" numeric not null,
      "balance" numeric not null,
      "daily_floor" numeric null,
      "overall_floor" numeric null,
      primary key ("challenge_account_id", "bucket_at")
    );`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prop_equity_candle";`)
    this.addSql(`drop table if exists "prop_trade";`)
  }
}
