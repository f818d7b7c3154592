import { KnotPortrait } from "@/components/knot/portrait";
import { MediumPicture } from "@/components/media/medium-picture";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { leadPicture } from "./has-media";
import { MediumCaption, MediumCredits } from "./media-section";

type Medium = View["parts"]["media"][number];

/** The picture of a record beside its title, with its credit. */
function LeadFigure({ medium, locale }: { medium: Medium; locale: Locale }) {
  return (
    <figure>
      <MediumPicture medium={medium} place="head" />
      <figcaption className="mt-1.5">
        <MediumCaption medium={medium} locale={locale} />
        <MediumCredits medium={medium} locale={locale} />
      </figcaption>
    </figure>
  );
}

/** The one picture of a record; without one, on a wide page, its knot. */
export function recordFigure(view: View, neighbours: readonly Card[], locale: Locale) {
  const medium = leadPicture(view.parts.media);
  if (medium) return <LeadFigure medium={medium} locale={locale} />;
  if (neighbours.length === 0) return null;
  return (
    <div className="record-portrait no-print">
      <KnotPortrait kind={view.kind} neighbours={neighbours.map(({ kind }) => kind)} />
    </div>
  );
}
