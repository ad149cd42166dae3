/** The simulated platform's own API, for what only its operator may do. */
export const platformClient = ({ url, token }) => {
  const send = async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    })
    if (!response.ok)
      throw new Error(
        `The platform answered ${response.status} to ${method} ${path}: ${await response.text()}`
      )
    return response.json()
  }
  return {
    setStrategy: (login, strategy) =>
      send("PUT", `/accounts/${login}/strategy`, strategy),
    closeAll: (login) => send("POST", `/accounts/${login}/close-all`, {}),
    setClock: (clock) => send("POST", "/clock", clock),
    clock: () => send("GET", "/clock"),
  }
}
