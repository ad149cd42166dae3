/** Name of the cookie that remembers light or dark; without it the device decides; not a secret, scripts write it. */
export const THEME_COOKIE = "hw_theme"

/** Runs before the first paint, so that a dark page never flashes light. */
export const themeScript = `(function(){var m=document.cookie.match(/${THEME_COOKIE}=(light|dark)/);var d=m?m[1]==="dark":matchMedia("(prefers-color-scheme: dark)").matches;document.documentElement.dataset.theme=d?"dark":"light"})()`
