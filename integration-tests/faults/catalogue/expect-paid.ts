import { setTimeout as sleep } from "node:timers/promises"
import type { Checkouts } from "./checkouts"
import type { ShopUnderFire } from "./shop-under-fire"

interface Bought {
  cart_id: string
  captured: number
  claims: number
  units: number
  challenges: number
  opened: number
}

/** What became of carts: money taken, claims, challenges of their orders, open logins. */
const BOUGHT = `
  with cart as (
    select cart_id, payment_collection_id from cart_payment_collection
     where cart_id = any($1) and deleted_at is null
  )
  select cart.cart_id,
    (select count(*)::int from payment p
      where p.payment_collection_id = cart.payment_collection_id
        and p.captured_at is not null and p.deleted_at is null) as captured,
    (select count(*)::int from prop_purchase_claim c
      where c.payment_collection_id = cart.payment_collection_id) as claims,
    (select count(*)::int from prop_purchase_unit u
      join prop_purchase_claim c on c.id = u.claim_id
      where c.payment_collection_id = cart.payment_collection_id) as units,
    (select count(*)::int from prop_challenge h
      where h.order_id in (select o.order_id from order_cart o
        where o.cart_id = cart.cart_id)) as challenges,
    (select count(distinct l.login)::int from prop_challenge h
      join prop_challenge_account a on a.challenge_id = h.id
      join prop_trading_login l on l.challenge_account_id = a.id
      where a.status = 'active' and h.order_id in (
        select o.order_id from order_cart o where o.cart_id = cart.cart_id)
    ) as opened
  from cart`

/** True at any moment, also right after a crash: all of an order's challenges or none, and never twice. */
export async function expectNothingTwice(
  shop: ShopUnderFire,
  { all }: Checkouts
): Promise<void> {
  const bought = await read(shop, all)
  const quantities = new Map(all.map(({ cart, quantity }) => [cart, quantity]))
  const wrong = bought.filter(
    ({ cart_id, captured, claims, units, challenges }) =>
      claims > 1 ||
      captured > 1 ||
      units !== challenges ||
      units !== claims * (quantities.get(cart_id) ?? 0)
  )
  expect(wrong).toEqual([])
  const loose = await shop.rows(
    `select h.id from prop_challenge h where h.order_id is not null and not exists (
       select 1 from prop_purchase_unit u where u.challenge_id = h.id)`
  )
  expect(loose).toEqual([])
}

/**
 * Waits until what heals has healed, and counts: every cart paid once, its
 * challenges exactly, each with one login, by SQL, by the API and at the platform.
 *
 * @returns how long it took, in milliseconds.
 */
export async function expectPaidExactly(
  shop: ShopUnderFire,
  checkouts: Checkouts,
  url: string,
  patienceMs = 150_000
): Promise<number> {
  const { all } = checkouts
  const start = performance.now()
  const expected = all
    .map(({ cart, quantity }) => ({
      cart_id: cart,
      captured: 1,
      claims: 1,
      units: quantity,
      challenges: quantity,
      opened: quantity,
    }))
    .sort(byCart)
  let bought = await read(shop, all)
  while (!same(bought, expected) && performance.now() - start < patienceMs) {
    await sleep(500)
    await ageWhatIsLost(shop)
    bought = await read(shop, all)
  }
  const took = Math.round(performance.now() - start)
  expect(bought).toEqual(expected)
  await expectNothingTwice(shop, checkouts)
  await expectLogins(shop, url)
  return took
}

/** The challenges of all carts until now are those the API tells of and the platform opened. */
async function expectLogins(shop: ShopUnderFire, url: string): Promise<void> {
  const [sql] = await shop.rows<{ challenges: number; accounts: number }>(
    `select (select count(*)::int from prop_challenge) as challenges,
            (select count(*)::int from prop_challenge_account) as accounts`
  )
  expect(await shop.challengesByApi(url)).toBe(sql?.challenges)
  expect(shop.loginsAtPlatform).toBe(sql?.accounts)
}

/**
 * What a crash left of a payment counts as lost after three minutes; the test does not wait
 * for them but makes it older. The healing itself is the server's, at its next full minute.
 */
async function ageWhatIsLost(shop: ShopUnderFire): Promise<void> {
  await shop.rows(
    `update "order" o set created_at = created_at - interval '4 minutes'
      where created_at > now() - interval '3 minutes' and created_at < now() - interval '5 seconds'
        and exists (select 1 from order_payment_collection l
          where l.order_id = o.id and not exists (select 1 from payment p
            where p.payment_collection_id = l.payment_collection_id))`
  )
  await shop.rows(
    `update capture c set created_at = created_at - interval '4 minutes'
      where created_at > now() - interval '3 minutes' and created_at < now() - interval '5 seconds'
        and exists (select 1 from payment p
          where p.id = c.payment_id and p.captured_at is null)`
  )
}

async function read(
  shop: ShopUnderFire,
  all: Checkouts["all"]
): Promise<Bought[]> {
  const rows = await shop.rows<Bought>(BOUGHT, [all.map(({ cart }) => cart)])
  return rows.sort(byCart)
}

const byCart = (a: { cart_id: string }, b: { cart_id: string }) =>
  a.cart_id < b.cart_id ? -1 : 1
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
