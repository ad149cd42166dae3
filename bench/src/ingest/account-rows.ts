export const BENCH_ACCOUNTS = "bench_accounts"

export const CREATE_BENCH_ACCOUNTS = `create table bench_account (
  id text primary key, number integer not null, at timestamptz not null,
  balance integer not null, equity integer not null, low integer not null,
  high integer not null, peak integer not null, floor integer not null,
  status text not null, created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(), deleted_at timestamptz null
) with (fillfactor = 70)`
