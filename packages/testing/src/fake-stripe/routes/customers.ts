import type Stripe from "stripe"
import { newCustomer } from "../objects/new-customer"
import { newPaymentMethod } from "../objects/new-payment-method"
import { newSetupIntent } from "../objects/new-setup-intent"
import { pageOf } from "../page-of"
import type { StripeCall, StripeRoute } from "../route"
import { StripeRefusal } from "../stripe-refusal"

const customerOf = ({ books, ids }: StripeCall): Stripe.Customer =>
  books.customers.get(ids[0] ?? "") ??
  StripeRefusal.unknown("customer", ids[0] ?? "")

const methodOf = ({ books, ids }: StripeCall): Stripe.PaymentMethod =>
  books.paymentMethods.get(ids[0] ?? "") ??
  StripeRefusal.unknown("PaymentMethod", ids[0] ?? "")

function create({ books, form }: StripeCall): object {
  const customer = newCustomer({
    email: form.text("email") ?? null,
    name: form.text("name") ?? null,
    phone: form.text("phone") ?? null,
    metadata: form.metadata(),
  })
  books.customers.set(customer.id, customer)
  books.emit("customer.created", customer)
  return customer
}

function update(call: StripeCall): object {
  const customer = customerOf(call)
  customer.email = call.form.text("email") ?? customer.email
  customer.name = call.form.text("name") ?? customer.name
  customer.phone = call.form.text("phone") ?? customer.phone
  customer.metadata = call.form.metadata(customer.metadata)
  call.books.emit("customer.updated", customer)
  return customer
}

function remove(call: StripeCall): object {
  const customer = customerOf(call)
  call.books.customers.delete(customer.id)
  call.books.emit("customer.deleted", customer)
  return { id: customer.id, object: "customer", deleted: true }
}

function assign(call: StripeCall, customer: string | null): object {
  const method = methodOf(call)
  method.customer = customer
  call.books.emit(
    customer ? "payment_method.attached" : "payment_method.detached",
    method
  )
  return method
}

const methodsRoute: StripeRoute["run"] = (call) => {
  const { id } = customerOf(call)
  const own = [...call.books.paymentMethods.values()].filter(
    ({ customer }) => customer === id
  )
  return pageOf(own, call.form, `/v1/customers/${id}/payment_methods`, ["type"])
}

/** `/v1/customers`, `/v1/payment_methods`, `/v1/setup_intents`. */
export const customerRoutes: StripeRoute[] = [
  { method: "POST", path: "customers", run: create },
  {
    method: "GET",
    path: "customers",
    run: ({ books, form }) =>
      pageOf(books.customers.values(), form, "/v1/customers", ["email"]),
  },
  { method: "GET", path: "customers/:", run: customerOf },
  { method: "POST", path: "customers/:", run: update },
  { method: "DELETE", path: "customers/:", run: remove },
  { method: "GET", path: "customers/:/payment_methods", run: methodsRoute },
  {
    method: "POST",
    path: "payment_methods",
    run: ({ books }) => {
      const method = newPaymentMethod()
      books.paymentMethods.set(method.id, method)
      return method
    },
  },
  { method: "GET", path: "payment_methods/:", run: methodOf },
  {
    method: "POST",
    path: "payment_methods/:/attach",
    run: (call) => assign(call, call.form.needed("customer")),
  },
  {
    method: "POST",
    path: "payment_methods/:/detach",
    run: (call) => assign(call, null),
  },
  {
    method: "POST",
    path: "setup_intents",
    run: ({ books, form }) => {
      const intent = newSetupIntent({
        customer: form.text("customer") ?? null,
        metadata: form.metadata(),
      })
      books.setupIntents.set(intent.id, intent)
      return intent
    },
  },
]
