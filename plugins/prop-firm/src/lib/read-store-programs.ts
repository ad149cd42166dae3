import type { Locale } from "@highwater/domain"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CatalogueChoices } from "../types/http/program"
import { OfferAnswer } from "../types/http/offer"
import { askOffers } from "./ask-offers"
import { findChoices } from "./catalogue/find-choices"
import { type CatalogueSearch, findPrograms } from "./catalogue/find-programs"
import { keepPrograms } from "./catalogue/keep-programs"
import { keptPage } from "./catalogue/kept-page"
import type { KeptProgram } from "./catalogue/kept-program"
import { programByHandle } from "./catalogue/program-by-handle"
import { type Region, regionOf } from "./catalogue/region-of"
import { SentPage } from "./catalogue/sent-page"
import { checkAnswer } from "./check-answer"
import type { JsonBody } from "./json-body"
import { pgConnection } from "./pg-connection"

interface Request {
  region_id?: string
  country_code?: string
  /** The trader, where one is signed in. */
  customer_id: string | null
  /** Sales channels of the store key: what is not sold there is not shown. */
  sales_channel_ids: string[]
  /** The language of the terms in words. */
  locale: Locale | undefined
  /** The language of product texts, as the translation module has it: `es-ES`. */
  text_locale: string | undefined
}

type ListRequest = Request & Omit<CatalogueSearch, "price_currency">

interface Page {
  region: Region | null
  programs: KeptProgram[]
  /** The bytes last sent of it, as long as offers are the same. */
  sent: SentPage
}

interface ListPage extends Page {
  count: number
  choices: string
}

const OFFER = {
  method: "GET",
  path: "/store/programs",
  answer: OfferAnswer,
} as const
const CHOICES = { ...OFFER, answer: CatalogueChoices }

/** What a page depends on besides the catalogue: everything that is asked but not who asks. */
const keyOf = ({ customer_id: _, country_code: __, ...asked }: Request) =>
  JSON.stringify(asked)

/** JSON of whether the asker can buy each program now. */
async function readOffers(
  scope: MedusaContainer,
  { programs, region }: Page,
  { customer_id, country_code }: Request
): Promise<string[]> {
  const ask = await askOffers(scope, programs, {
    customer_id,
    region: region?.id ?? null,
    currency: region?.currency_code ?? null,
    countries: country_code ? [country_code] : null,
  })
  return programs.map((program) => {
    const offer = checkAnswer(
      OFFER,
      ask(program, { count: 1, amounts: [] }),
      scope
    )
    return JSON.stringify(offer)
  })
}

const withOffer = ({ text }: KeptProgram, offer: string | undefined) =>
  `${text.slice(0, -1)},"offer":${offer}}`

async function assemblePage(
  scope: MedusaContainer,
  request: ListRequest,
  kept: Map<string, KeptProgram>
): Promise<ListPage> {
  const { sales_channel_ids, text_locale, locale } = request
  const region = await regionOf(scope, request.region_id)
  const [{ ids, count }, choices] = await Promise.all([
    findPrograms(pgConnection(scope), {
      ...request,
      price_currency: region?.currency_code ?? null,
    }),
    findChoices(scope, sales_channel_ids, text_locale),
  ])
  const place = { region, locale, text_locale }
  return {
    region,
    programs: await keepPrograms(scope, kept, ids, place),
    sent: new SentPage(),
    count,
    choices: JSON.stringify(checkAnswer(CHOICES, choices, scope)),
  }
}

/**
 * A page of the catalogue in its order, as the bytes of `StoreProgramList`: what is listed in
 * the shopper's sales channel, with prices of a region and whether it can be bought.
 */
export async function listStorePrograms(
  scope: MedusaContainer,
  request: ListRequest
): Promise<JsonBody> {
  const page = await keptPage(scope, keyOf(request), (kept) =>
    assemblePage(scope, request, kept)
  )
  const offers = await readOffers(scope, page, request)
  const { count, choices, programs, sent } = page
  const { limit, offset } = request
  return sent.bytes(offers.join(","), () => {
    const all = programs.map((program, place) =>
      withOffer(program, offers[place])
    )
    return `{"programs":[${all.join(",")}],"choices":${choices},"count":${count},"limit":${limit},"offset":${offset}}`
  })
}

/**
 * The answer with one program of the shopper's sales channel, null where there is none; its
 * handle also finds what is not listed.
 */
export async function retrieveStoreProgram(
  scope: MedusaContainer,
  handle: string,
  request: Request
): Promise<JsonBody | null> {
  const { region_id, sales_channel_ids, locale, text_locale } = request
  const key = `${keyOf(request)} ${handle}`
  const page = await keptPage<Page>(scope, key, async (kept) => {
    const region = await regionOf(scope, region_id)
    const id = await programByHandle(
      pgConnection(scope),
      handle,
      sales_channel_ids
    )
    const place = { region, locale, text_locale }
    const ids = id ? [id] : []
    const programs = await keepPrograms(scope, kept, ids, place)
    return { region, programs, sent: new SentPage() }
  })
  const [program] = page.programs
  if (!program) {
    return null
  }
  const [offer] = await readOffers(scope, page, request)
  return page.sent.bytes(
    String(offer),
    () => `{"program":${withOffer(program, offer)}}`
  )
}
