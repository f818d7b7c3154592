import type { ReactNode } from "react";
import type { Crumb } from "@/components/layout/breadcrumb";
import { TextPage } from "@/components/layout/text-page";
import { SiteFrame } from "@/components/site/site-frame";
import { OnThisPage } from "@/components/ui/link-list";
import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { placeHtml } from "@/lib/text/html";
import { renderMarkdown } from "@/lib/text/markdown";

export type ArticlePart = { id: string; title: string; body: ReactNode };

type TextArticleProps = {
  locale: Locale;
  path: string;
  title: string;
  lead: string;
  parts: ArticlePart[];
  /** The pages above it. */
  crumbs?: Crumb[];
};

/** Markdown from a locale file. */
export function WrittenText({ text }: { text: string }) {
  return <Prose html={placeHtml(renderMarkdown(text))} />;
}

/** A text page: title, lead, and sections with anchors. */
export function TextArticle({ locale, path, title, lead, parts, crumbs = [] }: TextArticleProps) {
  const t = translator(locale);
  const items = parts.map((part) => ({ href: `#${part.id}`, label: part.title }));
  return (
    <SiteFrame locale={locale} path={path} crumbs={[...crumbs, { label: title }]}>
      <TextPage title={title} lead={lead} margin={<OnThisPage label={t("records:onThisPage")} items={items} />}>
        {parts.map((part) => (
          <Section key={part.id} id={part.id} title={part.title} copyLabel={t("records:copyLabel")}>
            {part.body}
          </Section>
        ))}
      </TextPage>
    </SiteFrame>
  );
}
