import { RecordLink, TermLabel } from "@/components/records/record-link";
import { written } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";

type Actor = View<"practice">["parts"]["actors"][number];

/** Groups actors that did the same in the same role, so that it is said once. */
function groupActors(actors: Actor[]): Actor[][] {
  const groups = new Map<string, Actor[]>();
  for (const actor of actors) {
    const key = `${actor.fields.role?.id} ${actor.texts.contribution?.text ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), actor]);
  }
  return [...groups.values()];
}

function ActorName({ actor, locale }: { actor: Actor; locale: Locale }) {
  const { organisation } = actor.fields;
  const { words } = actor.texts;
  return (
    <li>
      {organisation && <RecordLink card={organisation} locale={locale} />}
      {organisation && words && ", "}
      {words && <Lang words={written(words, locale)} />}
    </li>
  );
}

function ActorGroup({ actors, locale }: { actors: Actor[]; locale: Locale }) {
  const { role } = actors[0]!.fields;
  const { contribution } = actors[0]!.texts;
  const named = actors.filter(({ fields, texts }) => fields.organisation || texts.words);
  return (
    <div className="grid gap-x-6 border-t border-rule py-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <dt className="text-quiet">{role && <TermLabel term={role} locale={locale} />}</dt>
      <dd>
        <ul className="space-y-0.5">
          {named.map((actor) => (
            <ActorName key={actor.id} actor={actor} locale={locale} />
          ))}
        </ul>
        {contribution && (
          <p className="mt-0.5 text-note text-quiet">
            <Lang words={written(contribution, locale)} />
          </p>
        )}
      </dd>
    </div>
  );
}

/** The actors of a practice: organisation or office, role and contribution. */
export function PracticeActorsSection({ actors, locale }: { actors: Actor[]; locale: Locale }) {
  if (actors.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="actors" title={t("kinds:field.actors")} copyLabel={t("records:copyLabel")}>
      <dl className="max-w-measure border-b border-rule">
        {groupActors(actors).map((group) => (
          <ActorGroup key={group[0]!.id} actors={group} locale={locale} />
        ))}
      </dl>
    </Section>
  );
}
