/** Signs a staff member in and reads admin routes as them. */
export async function adminReader({ backend, email, password }) {
  const send = async (url, init) => {
    const response = await fetch(`${backend}${url}`, {
      ...init,
      signal: AbortSignal.timeout(30_000),
    })
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    return response.json()
  }
  const { token } = await send("/auth/user/emailpass", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  })
  return (url) => send(url, { headers: { authorization: `Bearer ${token}` } })
}
