import { isAffiliateCode } from "@highwater/domain"
import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { headers } from "next/headers"
import type { ReactElement } from "react"
import { CheckoutForm } from "@/components/checkout/checkout-form"
import { Summary } from "@/components/checkout/summary"
import { ClientWords } from "@/i18n/client-words"
import { formatsOf, type Formats } from "@/lib/formats"
import { guessCountry } from "@/lib/guess-country"
import { minorUnits } from "@/lib/minor-units"
import { openCart } from "@/lib/server/carts"
import { checkoutLines } from "@/lib/server/checkout-lines"
import { requireTrader } from "@/lib/server/current-trader"
import { paymentKind } from "@/lib/server/payment"
import { regions } from "@/lib/server/programs"
import type { Cart, Region } from "@/lib/medusa-types"
import { ButtonLink } from "@/ui/button-link"
import { Empty } from "@/ui/empty"
import { Page } from "@/ui/page"

/** The page's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta")
  return { title: t("checkout"), robots: { index: false } }
}

/** The cart and its purchase on one page. */
export default async function CheckoutPage(): Promise<ReactElement> {
  const trader = await requireTrader("/checkout")
  const cart = await openCart()
  const t = await getTranslations()
  if (!cart || cart.items.length === 0) {
    return (
      <Page>
        <h1 className="mb-8 text-3xl">{t("checkout.title")}</h1>
        <Empty
          title={t("checkout.emptyTitle")}
          action={<ButtonLink href="/">{t("common.seePrograms")}</ButtonLink>}
        >
          {t("checkout.empty")}
        </Empty>
      </Page>
    )
  }
  const [lines, allRegions] = await Promise.all([
    checkoutLines(cart),
    regions(),
  ])
  const locale = await getLocale()
  const formats = formatsOf(locale)
  const countries = countriesOf(allRegions, formats).sort((a, b) =>
    a.name.localeCompare(b.name, locale)
  )
  return (
    <Page>
      <h1 className="text-3xl">{t("checkout.title")}</h1>
      <ClientWords names={["auth", "checkout"]}>
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
              affiliateCode={affiliateCodeOf(cart)}
              regionId={cart.region_id}
              lines={lines}
              payment={paymentKind()}
              total={{
                text: formats.price(cart.total, cart.currency_code),
                minor: minorUnits(cart.total, cart.currency_code),
                currency: cart.currency_code,
              }}
            />
          </div>
          <Summary cart={cart} lines={lines} />
        </div>
      </ClientWords>
    </Page>
  )
}

const affiliateCodeOf = ({ metadata }: Cart): string =>
  isAffiliateCode(metadata?.affiliate_code) ? metadata.affiliate_code : ""

const countriesOf = (
  regions: Region[],
  formats: Formats
): { code: string; name: string; regionId: string }[] =>
  regions.flatMap((region) =>
    region.countries.map((country) => ({
      code: country.iso_2,
      name: formats.country(country.iso_2),
      regionId: region.id,
    }))
  )
