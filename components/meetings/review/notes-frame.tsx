import type { ReactNode } from "react";
import { LanguageMenu } from "@/components/layout/language-menu";
import { SkipLink } from "@/components/layout/skip-link";
import { Callout } from "@/components/ui/callout";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Locale, locales, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = {
  locale: Locale;
  /** The page's path without its language. */
  path: string;
  title: string;
  done?: string | undefined;
  errors?: Record<string, string>;
  children: ReactNode;
};

/** The frame of the pages for notes: nothing but the page itself, because phones keep a copy of it. */
export function NotesFrame({ locale, path, title, done, errors = {}, children }: Props) {
  const t = translator(locale);
  const languages = locales.map((code) => ({
    ...{ code, name: nativeLanguageName(code), href: `/${code}${path}`, current: code === locale },
  }));
  const summary = Object.entries(errors).map(([field, text]) => ({ href: field ? `#${field}` : undefined, text }));
  return (
    <>
      <SkipLink label={t("pages:site.skip")} />
      <header className="page pt-4">
        <LanguageMenu label={t("pages:site.languages")} languages={languages} />
      </header>
      <main id="main" tabIndex={-1} className="page space-y-8 pt-6 pb-16 outline-none">
        <h1 className="words max-w-wide font-read text-title font-normal">{title}</h1>
        {done && (
          <div role="status">
            <Callout tone="strong">{done}</Callout>
          </div>
        )}
        <ErrorSummary title={t("proposals:propose.errors")} errors={summary} />
        {children}
      </main>
      <script type="module" src="/notes.js" />
    </>
  );
}
