import { KindGlyph, kindColour } from "@/components/knot/kind-shape";
import { RecordLink } from "@/components/records/record-link";
import { titleOf } from "@/components/records/written";
import { plainText } from "@/components/ui/lang";
import { askPath, isContactable } from "@/lib/contact/ask/addresses";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { ListedOffer, OfferMatch } from "@/lib/kinds/offers";
import { namesOfLanguages, OfferDetails, termsAndLanguages, untilDay } from "./offer-details";

type Props = { offer: ListedOffer; locale: Locale };

function Match({ match, locale }: { match: OfferMatch; locale: Locale }) {
  const shared = termsAndLanguages(match, namesOfLanguages(match.languages, locale));
  return (
    <li>
      <a href={`${recordPath(locale, match.record)}#offers`} lang={match.record.title.language}>
        {match.record.title.text}
      </a>{" "}
      <span className="text-quiet">{translator(locale)("offers:inCommon", { shared })}</span>
    </li>
  );
}

/** Offers for a need, needs for an offer. */
function Matches({ offer, locale }: Props) {
  if (offer.matches.length === 0) return null;
  const t = translator(locale);
  return (
    <div className="mt-3 max-w-measure text-note">
      <p>
        <strong className="font-semibold">{t(`offers:matches.${offer.direction}`)}</strong>{" "}
        <span className="text-quiet">({t("offers:automatic")})</span>
      </p>
      <ul className="mt-1 space-y-1">
        {offer.matches.map((match) => (
          <Match key={match.id} match={match} locale={locale} />
        ))}
      </ul>
    </div>
  );
}

/** One offer or need in the list: who, what, until when, what may fit, and the way to ask. */
export function OfferRow({ offer, locale }: Props) {
  const t = translator(locale);
  const { record, direction } = offer;
  const { kind, slug } = record;
  return (
    <article className="row">
      <KindGlyph kind={kind} className="mt-1 size-5" />
      <div className="min-w-0">
        <p className="text-note text-quiet">
          <span className={kindColour[kind]}>{t(`kinds:choice.offerDirection.${direction}`)}</span>
          {` · ${t(`kinds:kind.${kind}`)} · ${untilDay(offer.shownUntil, locale)}`}
        </p>
        <h3 className="words mt-0.5 mb-1.5 max-w-measure font-read text-lead leading-snug text-pretty">
          <RecordLink card={record} locale={locale} />
        </h3>
        <OfferDetails offer={offer} locale={locale} />
        {isContactable(kind) && (
          <p className="no-print mt-1">
            <a href={askPath(locale, { kind, slug })} className="target">
              {t("offers:ask")}
              <span className="sr-only">: {plainText(titleOf(record, locale))}</span>
            </a>
          </p>
        )}
        <Matches offer={offer} locale={locale} />
      </div>
    </article>
  );
}
