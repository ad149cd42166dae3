const fc = require("fast-check")

/**
 * The same random histories in every run, so that a failure is one of the change
 * at hand. `PROPERTY_SEED=random` looks for new ones; a failure prints its seed.
 */
const { PROPERTY_SEED = "20261123" } = process.env
if (PROPERTY_SEED !== "random") {
  fc.configureGlobal({ seed: Number(PROPERTY_SEED) })
}
