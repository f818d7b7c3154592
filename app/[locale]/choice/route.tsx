import { publicPage } from "@/app/public-page";
import { ChoicePage } from "@/components/site/choice-page";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/**
 * Where a reader chooses a language, for addresses that have none; the front door keeps the page in `to`. It has no
 * public address of its own, reads no data and sets nothing.
 */
export const GET = publicPage(({ locale, query }) => {
  const t = translator(locale);
  const to = [query.to ?? "/"].flat()[0]!;
  const path = to === "/" ? "" : to.replace(/^\/(?=\?)/, "");
  return {
    head: {
      title: t("pages:choice.title"),
      description: t("pages:choice.description"),
      canonical: to.split("?")[0],
      ...(path === "" ? { languages: Object.fromEntries(locales.map((code) => [code, `/${code}`])) } : {}),
    },
    body: <ChoicePage locale={locale} path={path} />,
  };
});
