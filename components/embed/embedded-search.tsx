import { CardLinks } from "@/components/records/card-groups";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { KindName } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";
import { EmbeddedFrame } from "./embedded-frame";

type Props = { locale: Locale; words: string; kind: KindName | undefined; cards: Card[]; total: number };

/** What a search finds, for another site's page. */
export function EmbeddedSearch({ locale, words, kind, cards, total }: Props) {
  const t = translator(locale);
  return (
    <EmbeddedFrame
      title={words ? t("pages:search.quoted", { word: words }) : t("pages:search.title")}
      more={{
        href: listAddress(locale, "search", { q: words || undefined, kind }),
        label: t("data:embed.search", { count: total }),
      }}
    >
      <CardLinks cards={cards} locale={locale} />
    </EmbeddedFrame>
  );
}
