import { ButtonLink } from "@/components/ui/button";
import { askPath, type ContactableKind, isContactable } from "@/lib/contact/ask/addresses";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";

/** The part of a record's view that the links to its people need. */
export type AskAbout = Pick<View, "kind" | "slug" | "publishedAt" | "responsibleCity"> & {
  parts: Pick<View["parts"], "contacts">;
};

/** The record's kind if its people can be asked; null for other kinds and for previews. */
export function askedKindOf({ kind, publishedAt }: AskAbout): ContactableKind | null {
  return publishedAt && isContactable(kind) ? kind : null;
}

/** Where a question goes if the record names no contact. */
function nobodyNamed({ parts, responsibleCity }: AskAbout, locale: Locale): string | null {
  if (parts.contacts.some(({ fields }) => fields.receivesMessages && (fields.person || fields.organisation)))
    return null;
  const t = translator(locale);
  return responsibleCity ? t("ask:way.nobody", { city: responsibleCity.title.text }) : t("ask:way.platform");
}

/** The link to ask the people of a record, shown beside its facts. It is the same for every reader. */
export function AskLink({ view, locale, second = false }: { view: AskAbout; locale: Locale; second?: boolean }) {
  const kind = askedKindOf(view);
  if (!kind) return null;
  return (
    <p className="no-print">
      <ButtonLink href={askPath(locale, { kind, slug: view.slug })} second={second}>
        {translator(locale)(`ask:title.${kind}`)}
      </ButtonLink>
    </p>
  );
}

/** The same link at the end of a record, with what to expect. */
export function AskInvitation({ view, locale }: { view: AskAbout; locale: Locale }) {
  const kind = askedKindOf(view);
  if (!kind) return null;
  const nobody = nobodyNamed(view, locale);
  return (
    <div className="no-print max-w-measure space-y-4">
      <p className="font-read text-read">{translator(locale)(`ask:way.${kind}`)}</p>
      {nobody && <p className="text-note text-quiet">{nobody}</p>}
      <AskLink view={view} locale={locale} />
    </div>
  );
}
