import { ogLocale } from "@/lib/i18n/locales";
import { withoutLanguage } from "@/lib/serving/addresses";
import { brand } from "../knot/brand";
import type { LinkPreview, PageHead } from "./page-head";

type Absolute = (path: string) => string;

function Properties({ values }: { values: readonly (readonly [string, string | undefined])[] }) {
  return values.map(([property, content]) => content && <meta key={property + content} {...{ property, content }} />);
}

function Names({ values }: { values: readonly (readonly [string, string | undefined])[] }) {
  return values.map(([name, content]) => content && <meta key={name} {...{ name, content }} />);
}

/** Open Graph tags, and the ones that X reads. */
function Preview({ preview, absolute }: { preview: LinkPreview; absolute: Absolute }) {
  const { type, title, description, address, locale, others, image } = preview;
  const picture = image && absolute(image.address);
  return (
    <>
      <Properties
        values={[
          ["og:title", title],
          ["og:description", description],
          ["og:url", absolute(address)],
          ["og:site_name", "Xarxa"],
          ["og:locale", ogLocale(locale)],
          ["og:image", picture],
          ["og:image:width", image?.width.toString()],
          ["og:image:height", image?.height.toString()],
          ["og:image:alt", image && title],
          ...others.map((other) => ["og:locale:alternate", ogLocale(other)] as const),
          ["og:type", type],
        ]}
      />
      <Names
        values={[
          ["twitter:card", image ? "summary_large_image" : "summary"],
          ["twitter:title", title],
          ["twitter:description", description],
          ["twitter:image", picture],
          ["twitter:image:alt", image && title],
        ]}
      />
    </>
  );
}

type Props = { head: PageHead; site: string; stylesheets: readonly string[] };

/** The head of a public document. Paths become absolute URLs here. */
export function Head({ head, site, stylesheets }: Props) {
  const { linksOpenIn, stylesheet } = head;
  const { title, alone, description, robots, referrer, canonical, languages = {}, preview } = head;
  const { formats = [], embeddable } = head;
  const absolute: Absolute = (path) => new URL(path, site).href;
  // For readers of none of the languages: there they choose one, and keep the page.
  const [anyPath, another] = Object.values(languages);
  const neutral = anyPath && another && withoutLanguage(anyPath);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {(["light", "dark"] as const).map((scheme) => (
        <meta
          key={scheme}
          name="theme-color"
          content={brand[scheme].paper}
          media={`(prefers-color-scheme: ${scheme})`}
        />
      ))}
      {stylesheets.map((address) => (
        <link key={address} rel="stylesheet" href={address} />
      ))}
      {stylesheet && <link rel="stylesheet" href={stylesheet} />}
      {linksOpenIn && <base target={linksOpenIn} />}
      <title>{alone ? title : `${title} · Xarxa`}</title>
      <Names
        values={[
          ["description", description],
          ["referrer", referrer],
          ["robots", robots],
        ]}
      />
      {canonical && <link rel="canonical" href={absolute(canonical)} />}
      {Object.entries(languages).map(([language, path]) => (
        <link key={language} rel="alternate" hrefLang={language} href={absolute(path)} />
      ))}
      {neutral && <link rel="alternate" hrefLang="x-default" href={absolute(neutral)} />}
      {formats.map(({ type, title: name, address }) => (
        <link key={address} rel="alternate" type={type} title={name} href={absolute(address)} />
      ))}
      {embeddable && (
        <link
          rel="alternate"
          type="application/json+oembed"
          title={title}
          href={absolute(`/api/v1/oembed?${new URLSearchParams({ url: absolute(embeddable) })}`)}
        />
      )}
      {preview && <Preview preview={preview} absolute={absolute} />}
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
    </head>
  );
}
