import type { ReactNode } from "react";
import { KeepTyped } from "@/components/admin/form/keep-typed";
import { Mark } from "@/components/knot/mark";
import { Breadcrumb, type Crumb } from "@/components/layout/breadcrumb";
import { LanguageMenu } from "@/components/layout/language-menu";
import { SkipLink } from "@/components/layout/skip-link";
import { Callout } from "@/components/ui/callout";
import { type Locale, locales, nativeLanguageName } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { kindNames, kinds } from "@/lib/kinds/index";

const keptWords = (t: Translate) => ({
  found: t("admin:kept.found"),
  restore: t("admin:form.restore"),
  discard: t("admin:form.discard"),
  newer: t("admin:kept.newer"),
  close: t("admin:kept.close"),
});

export type AdminLink = { href: string; label: string; current: boolean };

type Props = {
  locale: Locale;
  /** The page's path without its language, with its query: the language switch keeps it. */
  path: string;
  /** The name of the signed-in person. */
  name: string;
  /** The admin pages that this person may see. */
  links: AdminLink[];
  /** Whether the site holds the demo. */
  isDemo: boolean;
  crumbs?: Crumb[];
  title: ReactNode;
  /** The language of the title, if it differs from the page's. */
  titleLanguage?: string | undefined;
  /** Shown beside the title: the page's next step. */
  aside?: ReactNode;
  children: ReactNode;
};

function NavList({ links }: { links: AdminLink[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {links.map(({ href, label, current }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={current ? "true" : undefined}
            className={`target ${current ? "nav-current" : "quiet-link"}`}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The frame of every admin page. */
export function AdminFrame({ locale, path, name, links, isDemo, crumbs = [], title, ...page }: Props) {
  const { titleLanguage, aside, children } = page;
  const t = translator(locale);
  const home = `/${locale}/admin`;
  const languages = locales.map((code) => ({
    code,
    name: nativeLanguageName(code),
    href: `/${code}${path}`,
    current: code === locale,
  }));
  const kindLinks = kindNames.map((kind) => {
    const href = `${home}/${kinds[kind].path}`;
    return { href, label: t(`kinds:plural.${kind}`), current: `/${locale}${path}`.startsWith(href) };
  });
  return (
    <>
      <SkipLink label={t("admin:skip")} />
      <header className="page no-print pt-4 pb-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
          <a href={home} className="inline-flex items-center gap-2.5 no-underline">
            <Mark />
            <span className="font-read text-lead font-medium">{t("admin:title")}</span>
          </a>
          <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-note">
            <LanguageMenu label={t("admin:languages")} languages={languages} />
            <a href={`/${locale}/account`} className="target">
              {t("admin:profile", { name })}
            </a>
            <a href={`/${locale}`} className="target">
              {t("admin:public")}
            </a>
          </div>
        </div>
        <details className="unfold mt-3 border-y border-rule">
          <summary className="fold-sign flex min-h-12 items-center font-semibold">{t("pages:site.menu")}</summary>
          <nav aria-label={t("admin:navigation")} className="space-y-2 pb-4 lg:py-2">
            <NavList links={kindLinks} />
            <NavList links={links} />
          </nav>
        </details>
      </header>
      {crumbs.length > 0 && (
        <Breadcrumb label={t("pages:site.breadcrumb")} crumbs={[{ href: home, label: t("admin:title") }, ...crumbs]} />
      )}
      <main id="main" tabIndex={-1} className="page pt-6 pb-20 outline-none">
        <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3">
          <h1 lang={titleLanguage} className="words max-w-wide font-read text-head">
            {title}
          </h1>
          {aside}
        </div>
        {isDemo && (
          <div className="mb-6">
            <Callout tone="strong" title={t("admin:demo.title")}>
              {t("admin:demo.text")}
            </Callout>
          </div>
        )}
        <KeepTyped words={keptWords(t)} />
        {children}
      </main>
    </>
  );
}
