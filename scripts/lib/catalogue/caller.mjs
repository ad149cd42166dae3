/** Calls one server over HTTP with fixed headers; anything but a 2xx is an error that says what came. */
export const caller = (base, headers) => async (method, path, body) => {
  const response = await fetch(base + path, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return JSON.parse(text)
}
