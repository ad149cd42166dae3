import type { Metadata } from "next"
import { headers } from "next/headers"
import type { ReactElement } from "react"
import { CheckoutForm } from "@/components/checkout/checkout-form"
import { Summary } from "@/components/checkout/summary"
import { countryName } from "@/lib/country-name"
import { guessCountry } from "@/lib/guess-country"
import { minorUnits } from "@/lib/minor-units"
import { priceText } from "@/lib/prices"
import { openCart } from "@/lib/server/carts"
import { checkoutLines } from "@/lib/server/checkout-lines"
import { requireTrader } from "@/lib/server/current-trader"
import { paymentKind } from "@/lib/server/payment"
import { regions } from "@/lib/server/programs"
import type { Region } from "@/lib/medusa-types"
import { ButtonLink } from "@/ui/button-link"
import { Empty } from "@/ui/empty"
import { Page } from "@/ui/page"

export const metadata: Metadata = { title: "Checkout" }

/** The cart and its purchase on one page. */
export default async function CheckoutPage(): Promise<ReactElement> {
  const trader = await requireTrader("/checkout")
  const cart = await openCart()
  if (!cart || cart.items.length === 0) {
    return (
      <Page>
        <h1 className="mb-8 text-3xl">Checkout</h1>
        <Empty
          title="Nothing to buy yet"
          action={<ButtonLink href="/">See programs</ButtonLink>}
        >
          Choose a program and a size; it will wait for you here.
        </Empty>
      </Page>
    )
  }
  const [lines, allRegions] = await Promise.all([
    checkoutLines(cart),
    regions(),
  ])
  const countries = countriesOf(allRegions)
  return (
    <Page>
      <h1 className="text-3xl">Checkout</h1>
      <div className="mt-8 grid items-start gap-x-14 gap-y-8 lg:grid-cols-[1fr_23rem]">
        <div className="min-w-0 max-lg:order-2">
          <CheckoutForm
            trader={{
              email: trader.email,
              firstName: trader.first_name ?? "",
              lastName: trader.last_name ?? "",
            }}
            countries={countries}
            country={guessCountry(
              (await headers()).get("accept-language"),
              countries
                .filter((one) => one.regionId === cart.region_id)
                .map((one) => one.code)
            )}
            regionId={cart.region_id}
            lines={lines}
            payment={paymentKind()}
            total={{
              text: priceText(cart.total, cart.currency_code),
              minor: minorUnits(cart.total, cart.currency_code),
              currency: cart.currency_code,
            }}
          />
        </div>
        <Summary cart={cart} lines={lines} />
      </div>
    </Page>
  )
}

const countriesOf = (
  regions: Region[]
): { code: string; name: string; regionId: string }[] =>
  regions
    .flatMap((region) =>
      region.countries.map((country) => ({
        code: country.iso_2,
        name: countryName(country.iso_2),
        regionId: region.id,
      }))
    )
    .sort((a, b) => a.name.localeCompare(b.name))
