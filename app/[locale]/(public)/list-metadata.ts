import type { Metadata } from "next";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kinds } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";

type Query = Record<string, string | string[] | undefined>;

/** A filtered list is a view of the list: search engines are sent to the list itself, page by page. */
export function listMetadata(kind: KindName, locale: Locale, query: Query): Metadata {
  const t = translator(locale);
  const page = Number(query.page ?? 1);
  const values = page > 1 ? { page } : {};
  const title =
    page > 1 ? `${t(`kinds:plural.${kind}`)}, ${t("lists:page", { number: page })}` : t(`kinds:plural.${kind}`);
  const address = (language: Locale) => listAddress(language, kinds[kind].path, values);
  return {
    title,
    description: t(`lists:lead.${kind}`),
    alternates: {
      canonical: address(locale),
      languages: Object.fromEntries(locales.map((other) => [other, address(other)])),
    },
    ...(Object.keys(query).some((key) => key !== "page") ? { robots: { index: false, follow: true } } : {}),
  };
}
