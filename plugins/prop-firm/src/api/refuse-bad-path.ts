import { errorHandler } from "@medusajs/framework/http"

type Handler = ReturnType<typeof errorHandler>

const usual: Handler = errorHandler()

/**
 * A path whose escapes spell no text (`%ff`) is the caller's mistake: 400, where
 * the router's own error would be answered as an unknown failure.
 */
export const refuseBadPath: Handler = (error, req, res, next) => {
  if (error instanceof URIError) {
    res.status(400).json({
      type: "invalid_data",
      message: "path: its percent-encoding is not valid UTF-8.",
    })
    return
  }
  usual(error, req, res, next)
}
