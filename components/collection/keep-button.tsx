import { titleOf } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";

/**
 * Adds a record to the reader's own collection. Hidden until `public/collection.js` finds that the browser has storage.
 */
export function KeepButton({ card, locale }: { card: Card; locale: Locale }) {
  const t = translator(locale);
  const { kind, slug, title } = card;
  return (
    <span
      hidden
      className="no-print"
      data-keep={`${kind}.${slug}`}
      data-path={recordPath(locale, card).slice(3)}
      data-title={title.text}
      data-language={title.language}
      data-kept={t("collection:keep.remove")}
    >
      <button type="button" className="target underline decoration-thread underline-offset-4 hover:text-thread">
        <span>{t("collection:keep.add")}</span>
        <span className="sr-only">
          : <Lang words={titleOf(card, locale)} />
        </span>
      </button>{" "}
      <span role="status">
        <a href={`/${locale}/collection`} hidden className="target text-quiet">
          {t("collection:title")}
        </a>
      </span>
    </span>
  );
}
