import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listAddress } from "@/lib/pages/list-queries";

// The pages that the front door sends instead of Next's own error pages. Nobody can ask for them by address.
// They read no data: they must work when the database does not.

type Props = { params: Promise<{ locale: string; status: string }> };

const texts = { "404": "notFound", "410": "gone", "500": "failure", "503": "unavailable" } as const;
const waysIn = ["practices", "cities", "networks", "schools", "guides", "meetings", "organisations"] as const;

async function readText({ params }: Props) {
  const { locale: given, status } = await params;
  const locale: Locale = isLocale(given) ? given : sourceLocale;
  const text = texts[status as keyof typeof texts] ?? notFound();
  const t = translator(locale);
  return {
    locale,
    t,
    title: t(`errors:${text}.title`),
    body: t(`errors:${text}.body`),
    isOurFault: Number(status) >= 500,
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title } = await readText(props);
  return { title, robots: { index: false } };
}

export default async function Page(props: Props) {
  const { locale, t, title, body, isOurFault } = await readText(props);
  return (
    <main id="content">
      <h1>{title}</h1>
      <p>{body}</p>
      {!isOurFault && (
        <>
          <search>
            <form action={`/${locale}/search`} method="get">
              <label htmlFor="failure-q">{t("errors:search.label")}</label>
              <input id="failure-q" name="q" type="search" maxLength={100} />
              <button type="submit">{t("errors:search.submit")}</button>
            </form>
          </search>
          <nav aria-label={t("errors:waysIn.title")}>
            <h2>{t("errors:waysIn.title")}</h2>
            <ul>
              {waysIn.map((list) => (
                <li key={list}>
                  <a href={listAddress(locale, list)}>{t(`errors:waysIn.${list}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
      <p>
        <a href={`/${locale}`}>{t("errors:home")}</a>
      </p>
    </main>
  );
}
