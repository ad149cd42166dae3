import "server-only"
import { medusa } from "./backend"
import { startSession } from "./session"
import { normaliseEmail } from "../normalise-email"

interface Token {
  token: string
}

/**
 * Signs in with e-mail and password and keeps the token in a cookie that scripts cannot read.
 *
 * @throws RequestError with status 401 for a wrong e-mail or password.
 */
export async function signIn(email: string, password: string): Promise<void> {
  const { token } = await medusa<Token>("POST", "/auth/customer/emailpass", {
    email: normaliseEmail(email),
    password,
  })
  await startSession(token)
}

/** What a new trader tells us. */
export interface Registration {
  email: string
  password: string
  firstName: string
  lastName: string
}

/**
 * Makes the sign-in, then the customer, then signs in. Where a former attempt stopped half way, the
 * same e-mail and password go on from there.
 *
 * @throws RequestError with status 401 where the e-mail is taken.
 */
export async function registerTrader(entry: Registration): Promise<void> {
  const email = normaliseEmail(entry.email)
  const { password } = entry
  const token = await identityToken(email, password)
  await medusa(
    "POST",
    "/store/customers",
    { email, first_name: entry.firstName, last_name: entry.lastName },
    token
  )
  await signIn(email, password)
}

async function identityToken(email: string, password: string): Promise<string> {
  const body = { email, password }
  try {
    const made = await medusa<Token>(
      "POST",
      "/auth/customer/emailpass/register",
      body
    )
    return made.token
  } catch (error) {
    const known = await medusa<Token>("POST", "/auth/customer/emailpass", body)
      .then(({ token }) => token)
      .catch(() => null)
    if (known === null) {
      throw error
    }
    return known
  }
}
