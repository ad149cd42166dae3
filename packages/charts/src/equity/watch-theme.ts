/** Calls back when the page's theme may have changed: the system's, or a class or data attribute on the root. */
export function watchTheme(changed: () => void): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)")
  const root = new MutationObserver(changed)
  system.addEventListener("change", changed)
  root.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ["class", "data-theme", "style"],
  })
  return () => {
    system.removeEventListener("change", changed)
    root.disconnect()
  }
}
