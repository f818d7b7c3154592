import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/layout/breadcrumb";
import { HeaderSearch } from "@/components/layout/header-search";
import { LanguageMenu } from "@/components/layout/language-menu";
import { PageShell } from "@/components/layout/page-shell";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { suggestAttributes } from "@/components/pages/suggest-attributes";
import { type Locale, locales, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import { everyKind, type KindName } from "@/lib/kinds/index";
import { textPages } from "@/lib/serving/text-pages";

/** The kinds in the order of the navigation: the most visited first. */
const navigation = everyKind(["practice", "network", "cluster", "school", "city", "meeting", "guide", "organisation"]);

type Props = {
  locale: Locale;
  /** The page's path without its language, with its query: `/practices?theme=reading`. The language switch keeps it. */
  path: string;
  /** The navigation entry of this page. */
  current?: KindName;
  /** What was searched for, on pages that answer it. */
  words?: string | undefined;
  /** From the level below home down to this page; the last one has no link. */
  crumbs?: Crumb[];
  children: ReactNode;
};

function Languages({ locale, path, label }: { locale: Locale; path: string; label: string }) {
  const languages = locales.map((code) => ({
    code,
    name: nativeLanguageName(code),
    href: `/${code}${path}`,
    current: code === locale,
  }));
  return <LanguageMenu label={label} languages={languages} />;
}

/** The frame of every public page: header, navigation, breadcrumb, footer. Its only script is `islands.js`. */
export function SiteFrame({ locale, path, current, words, crumbs, children }: Props) {
  const t = translator(locale);
  const home = { href: `/${locale}`, label: t("pages:site.home") };
  return (
    <>
      <PageShell
        skip={t("pages:site.skip")}
        header={
          <SiteHeader
            home={home}
            label={t("pages:site.navigation")}
            menu={t("pages:site.menu")}
            links={navigation.map((kind) => ({
              href: listPath(locale, kind),
              label: t(`kinds:plural.${kind}`),
              current: current === kind,
            }))}
            search={
              <HeaderSearch
                action={`/${locale}/search`}
                label={t("pages:site.search")}
                words={words}
                suggest={suggestAttributes(locale)}
              />
            }
            languages={<Languages locale={locale} path={path} label={t("pages:site.languages")} />}
          />
        }
        breadcrumb={
          crumbs && (
            <Breadcrumb label={t("pages:site.breadcrumb")} crumbs={[{ href: home.href, label: "Xarxa" }, ...crumbs]} />
          )
        }
        footer={
          <SiteFooter
            label={t("pages:site.footer")}
            about={t("pages:site.about")}
            links={[
              { href: `/${locale}/offers`, label: t("offers:title") },
              { href: `/${locale}/propose`, label: t("proposals:invite.link") },
              { href: `/${locale}/collections`, label: t("collection:published.title") },
              { href: `/${locale}/collection`, label: t("collection:title") },
              ...textPages.map((page) => ({ href: `/${locale}/${page}`, label: t(`pages:site.pages.${page}`) })),
              { href: `/${locale}/account/sign-in`, label: t("pages:site.signIn") },
            ]}
            languages={<Languages locale={locale} path={path} label={t("pages:site.languagesBelow")} />}
            small={t("pages:site.small")}
          />
        }
      >
        {children}
      </PageShell>
      <script type="module" src="/islands.js" />
    </>
  );
}
