import type { ReactNode } from "react";
import { kindLabelOf, placeOf } from "@/components/records/row-of-card";
import { titleOf } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { EditedCollection, EditedItem } from "@/lib/records/collections/read";

type Props = { collection: EditedCollection; locale: Locale };

function IntentButton({ intent, of, children }: { intent: string; of: ReactNode; children: ReactNode }) {
  return (
    <button
      type="submit"
      name="intent"
      value={intent}
      className="target underline decoration-thread underline-offset-4 hover:text-thread"
    >
      {children}
      <span className="sr-only">: {of}</span>
    </button>
  );
}

function ItemForm({ item, collection, locale }: Props & { item: EditedItem }) {
  const t = translator(locale);
  const { recordId, note, card } = item;
  const title = card ? <Lang words={titleOf(card, locale)} /> : t("collection:admin.notPublic");
  const id = `note-${recordId}`;
  return (
    <PostForm action="/api/admin/collections/item" locale={locale} hidden={{ id: collection.id, record: recordId }}>
      <div className="max-w-measure">
        <label htmlFor={id} className="text-note text-quiet">
          {t("collection:note.label")}
          <span className="sr-only">: {title}</span>
        </label>
        <textarea
          id={id}
          name="note"
          rows={2}
          defaultValue={note}
          maxLength={1_000}
          lang={collection.language}
          className="control"
        />
        <p className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-note">
          <IntentButton intent="save" of={title}>
            {t("collection:admin.save.note")}
          </IntentButton>
          <IntentButton intent="up" of={title}>
            {t("collection:up")}
          </IntentButton>
          <IntentButton intent="down" of={title}>
            {t("collection:down")}
          </IntentButton>
          <IntentButton intent="remove" of={title}>
            {t("collection:remove")}
          </IntentButton>
        </p>
      </div>
    </PostForm>
  );
}

/** The records of a collection in their order; for those who may change it with a form each, which works without script. */
export function ItemForms({ collection, locale }: Props) {
  const t = translator(locale);
  if (collection.items.length === 0) return <p className="text-quiet">{t("collection:admin.noItems")}</p>;
  return (
    <ol className="max-w-wide border-b border-rule">
      {collection.items.map((item) => (
        <li key={item.recordId} id={`item-${item.recordId}`} className="border-t border-rule py-4">
          {item.card ? (
            <>
              <p className="text-note text-quiet">
                {[kindLabelOf(item.card, locale), placeOf(item.card, locale)].filter(Boolean).join(" · ")}
              </p>
              <p className="mb-2 font-read text-lead">
                <a href={recordPath(locale, item.card)}>
                  <Lang words={titleOf(item.card, locale)} />
                </a>
              </p>
            </>
          ) : (
            <p className="mb-2 text-quiet">{t("collection:admin.notPublic")}</p>
          )}
          {collection.mayEdit ? (
            <ItemForm item={item} collection={collection} locale={locale} />
          ) : (
            item.note && (
              <p className="max-w-measure whitespace-pre-line" lang={collection.language}>
                {item.note}
              </p>
            )
          )}
        </li>
      ))}
    </ol>
  );
}
