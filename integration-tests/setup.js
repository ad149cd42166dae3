// Each spec file builds its own MikroORM metadata: what an earlier file left breaks the next.
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()
