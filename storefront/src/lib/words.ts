import type {
  Messages,
  NamespaceKeys,
  NestedKeyOf,
  useTranslations,
} from "next-intl"

/** The translator of one part of the catalogue, for functions that are given it. */
export type Words<Part extends NamespaceKeys<Messages, NestedKeyOf<Messages>>> =
  ReturnType<typeof useTranslations<Part>>
