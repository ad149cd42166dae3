import medusa from "@medusajs/eslint-plugin"
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript"
import importX from "eslint-plugin-import-x"
import tseslint from "typescript-eslint"

const plugin = "./plugins/prop-firm/src"

/** Packages under Medusa's commercial licence: never imported, see docs/decisions. */
const proprietary = {
  group: ["@medusajs/rbac", "@medusajs/rbac/*", "@medusajs/auth-oidc"],
  message: "This package is under Medusa's commercial licence.",
}
const medusaPackages = {
  group: ["@medusajs/*"],
  message: "This package knows nothing of Medusa (docs/architecture.md).",
}
const nodeBuiltins = {
  group: ["node:*", "fs", "path", "crypto", "pg"],
  message: "The domain is pure: no I/O, no clock.",
}

/** One arrow of docs/architecture.md: code in `target` may not import from `from`. */
const fence = (target, from, message) => ({
  target: `${plugin}/${target}`,
  from: from.map((folder) => `${plugin}/${folder}`),
  message,
})
const moduleNames = [
  "access",
  "challenge",
  "evaluation",
  "exchange",
  "support",
  "trading",
]
const fences = [
  fence(
    "modules",
    ["workflows", "api", "subscribers", "jobs", "links"],
    "Modules do not know what uses them."
  ),
  fence(
    "workflows",
    ["api", "subscribers", "jobs", "providers"],
    "Workflows do not know what starts them, nor which vendor answers."
  ),
  ...["api", "subscribers", "jobs", "modules"].map((folder) =>
    fence(folder, ["providers"], "Vendors are reached through their interface.")
  ),
  fence(
    "lib",
    ["api", "workflows", "subscribers", "jobs", "links", "providers"],
    "lib is shared by all layers: it knows the domain and modules, nothing above."
  ),
  fence(
    "types",
    ["api/admin", "workflows", "subscribers", "jobs", "providers"],
    "Types import no behaviour."
  ),
  fence(
    "providers",
    ["api", "workflows", "subscribers", "jobs", "links"],
    "A provider knows its interface and the domain."
  ),
  fence(
    "links",
    ["workflows", "api", "subscribers", "jobs"],
    "Links know modules only."
  ),
  ...moduleNames.map((name) => ({
    target: `${plugin}/modules/${name}`,
    from: moduleNames
      .filter((other) => other !== name)
      .map((other) => `${plugin}/modules/${other}`),
    message:
      "A module imports no other module: join them in a link or a workflow.",
  })),
]

/** Staff's and traders' pages share types, domain, charts and client. */
const onlyTypes = {
  regex: "^@highwater/prop-firm(?!/types(/|$))",
  message: "Only the plugin's types are shared (docs/architecture.md).",
}

const restrict = (...patterns) => [
  "error",
  { patterns: [proprietary, ...patterns] },
]

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      "**/dist/**",
      "**/.next/**",
      "**/migrations/**",
      ".data/**",
      "coverage/**",
      "**/.stryker-tmp/**",
      "**/next-env.d.ts",
    ],
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [
        createTypeScriptImportResolver({ project: ["tsconfig.json"] }),
      ],
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          ignoreRestSiblings: true,
        },
      ],
      "@typescript-eslint/require-await": "off",
      "import-x/no-cycle": ["error", { maxDepth: 6 }],
      "import-x/no-restricted-paths": ["error", { zones: fences }],
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": [
        "error",
        { max: 70, skipBlankLines: true, skipComments: true },
      ],
      "no-restricted-imports": restrict(),
      "no-console": "error",
    },
  },
  {
    files: ["packages/domain/src/**/*.ts"],
    ignores: ["**/__tests__/**"],
    rules: { "no-restricted-imports": restrict(medusaPackages, nodeBuiltins) },
  },
  {
    files: ["packages/{charts,client}/src/**/*.{ts,tsx}"],
    rules: { "no-restricted-imports": restrict(medusaPackages) },
  },
  {
    files: ["storefront/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": restrict(onlyTypes, {
        group: ["@medusajs/*"],
        message: "The storefront speaks HTTP.",
      }),
    },
  },
  {
    files: ["admin/src/**/*.{ts,tsx}"],
    rules: { "no-restricted-imports": restrict(onlyTypes) },
  },
  {
    files: ["packages/cli/src/**/*.ts"],
    rules: { "no-restricted-imports": restrict(medusaPackages, onlyTypes) },
  },
  // Its first entry would ignore every test; ours are linted too.
  ...medusa.configs.recommended.filter(
    (config) => Object.keys(config).join() !== "ignores"
  ),
  {
    files: [
      "packages/**",
      "storefront/**",
      "integration-tests/**",
      "scripts/**",
      "bench/**",
      "*.js",
      "plugins/prop-firm/src/providers/platform-simulated/broker/**",
      "**/__tests__/**",
    ],
    rules: {
      // Where no HTTP status is made of it, an Error is an Error.
      "@medusajs/use-medusa-error-not-generic-error": "off",
      "@medusajs/zod-import-source": "off",
    },
  },
  {
    rules: {
      // A service may offer pure, synchronous helpers.
      "@medusajs/service-methods-must-be-async": "off",
    },
  },
  {
    files: [
      "**/*.spec.ts",
      "**/*.spec.tsx",
      "**/*.cases.ts",
      "**/__tests__/**",
      "integration-tests/**",
    ],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: [
      "packages/cli/**",
      "plugins/prop-firm/src/providers/platform-simulated/broker/**",
      "bench/**",
    ],
    rules: { "no-console": "off" },
  },
  {
    // Stripe itself says amounts in the smallest unit.
    files: ["packages/testing/src/fake-stripe/**/*.ts"],
    rules: { "@medusajs/prices-in-major-units": "off" },
  }
)
