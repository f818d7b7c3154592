import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { EmbeddedFrame } from "./embedded-frame";

/** A record in short form, for another site's page. */
export function EmbeddedCard({ card, locale }: { card: Card; locale: Locale }) {
  const t = translator(locale);
  const { title, lead, places, kind } = card;
  return (
    <EmbeddedFrame
      title={<span lang={title.language}>{title.text}</span>}
      more={{ href: recordPath(locale, card), label: t("data:embed.page") }}
    >
      <p className="text-note text-quiet">
        {[t(`kinds:kind.${kind}`), ...places.map((place) => place.title.text)].join(" · ")}
      </p>
      {lead && (
        <p className="mt-2 font-read text-read" lang={lead.language}>
          {lead.text}
        </p>
      )}
    </EmbeddedFrame>
  );
}
