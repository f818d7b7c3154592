import { type AskAbout, askedKindOf } from "@/components/contact/ask-way";
import { MoreLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { askPath } from "@/lib/contact/ask/addresses";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { dayOfInstant, isOpenOffer, type OfferView, type offers } from "@/lib/kinds/offers";
import { offerDirections } from "@/lib/kinds/states";
import type { PartView } from "@/lib/kinds/view";
import { OfferDetails, untilDay } from "./offer-details";

type OfferPart = PartView<typeof offers>;
type Props = { view: AskAbout & { parts: { offers: OfferPart[] } }; locale: Locale; now: Date };

/** The offers that are not over and have a text. */
function openOffersOf(parts: OfferPart[], now: Date): OfferView[] {
  return parts.flatMap(({ id, fields, texts }) => {
    const { direction, shownUntil, themes = [], levels = [], languages = [] } = fields;
    if (!direction || !shownUntil || !texts.text || !isOpenOffer(fields, dayOfInstant(now))) return [];
    return [{ id, direction, shownUntil, themes, levels, languages, text: texts.text }];
  });
}

/** The link to the section, for the contents of the page. */
export function offersLink({ view, locale, now }: Props) {
  return (
    openOffersOf(view.parts.offers, now).length > 0 && {
      id: "offers",
      label: translator(locale)("offers:title"),
    }
  );
}

/** What a record offers and looks for, and the way to ask about it. */
export function OffersSection({ view, locale, now }: Props) {
  const open = openOffersOf(view.parts.offers, now);
  if (open.length === 0) return null;
  const t = translator(locale);
  const kind = askedKindOf(view);
  const groups = offerDirections.map((direction) => ({
    direction,
    offers: open.filter((offer) => offer.direction === direction),
  }));
  return (
    <Section id="offers" title={t("offers:title")} copyLabel={t("records:copyLabel")}>
      {groups.map(({ direction, offers }) => {
        if (offers.length === 0) return null;
        return (
          <div key={direction} className="mt-6">
            <h3 className="font-semibold">{t(`kinds:choice.offerDirection.${direction}`)}</h3>
            <ul className="mt-2 space-y-5">
              {offers.map((offer) => (
                <li key={offer.id}>
                  <OfferDetails offer={offer} locale={locale} />
                  <p className="text-note text-quiet">{untilDay(offer.shownUntil, locale)}</p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <div className="no-print mt-6 flex flex-wrap gap-x-6 gap-y-1">
        {kind && (
          <a href={askPath(locale, { kind, slug: view.slug })} className="target">
            {t("offers:ask")}
          </a>
        )}
        <MoreLink href={`/${locale}/offers`}>{t("offers:all")}</MoreLink>
      </div>
    </Section>
  );
}
