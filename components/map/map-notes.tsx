import type { GroundSource } from "@/lib/ground/source";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { MarkLayout, Screen } from "./marks";

type Layout = { screen: Screen; layout: MarkLayout };
type Props = { sources: readonly GroundSource[]; isApproximate: boolean; layouts: readonly Layout[]; locale: Locale };

/** Where the sign of groups is needed: everywhere, on some screens or, without groups, nowhere. */
function groupSignShown(layouts: readonly Layout[]): string | undefined {
  const crowded = layouts.filter(({ layout }) => layout.groups.length > 0);
  return crowded.length === layouts.length ? "" : crowded[0]?.screen.shown;
}

function Sign({ isDashed }: { isDashed: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 flex-none">
      <circle
        cx="12"
        cy="12"
        r="10"
        className="knot-line"
        strokeWidth={isDashed ? 1.75 : 2.5}
        {...(isDashed ? { strokeDasharray: "3.5 3" } : {})}
      />
    </svg>
  );
}

/** Whose data the map shows, with the licence. */
function Source({ source: { text, address, licence } }: { source: GroundSource }) {
  return (
    <>
      {address ? <a href={address}>{text}</a> : text}
      {licence && ` (${licence})`}
    </>
  );
}

/** Below a map: what its signs mean, and whose data it shows. */
export function MapNotes({ sources, isApproximate, layouts, locale }: Props) {
  const t = translator(locale);
  const shown = groupSignShown(layouts);
  const signs = [
    ...(shown === undefined ? [] : [{ isDashed: false, text: t("places:map.groupSign"), shown }]),
    ...(isApproximate ? [{ isDashed: true, text: t("places:map.approximate"), shown: "" }] : []),
  ];
  return (
    <>
      {signs.map(({ isDashed, text, shown: where }) => (
        <p key={text} className={`mt-2 flex items-center gap-2.5 ${where}`}>
          <Sign isDashed={isDashed} />
          {text}
        </p>
      ))}
      {sources.length > 0 && (
        <p className="map-sources mt-2">
          {t("places:map.data")}:{" "}
          {sources.map((source, index) => (
            <span key={source.text}>
              {index > 0 && " · "}
              <Source source={source} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
