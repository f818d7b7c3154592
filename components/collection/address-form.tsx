import { TextArea, TextInput } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** Makes a collection without JavaScript: addresses of pages become the address of a page that lists them. */
export function AddressForm({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section data-without-script aria-labelledby="address-form" className="no-print">
      <h2 id="address-form" className="font-read text-head">
        {t("collection:address.title")}
      </h2>
      <p className="mt-2 mb-6 max-w-measure">{t("collection:address.text")}</p>
      <form method="get" action={`/${locale}/collection`} className="space-y-6">
        <TextInput id="address-title" name="title" label={t("collection:name")} optional={t("collection:optional")} />
        <TextArea
          id="address-pages"
          name="pages"
          label={t("collection:address.pages")}
          hint={t("collection:address.hint")}
          rows={5}
        />
        <button type="submit" className="button">
          {t("collection:address.submit")}
        </button>
      </form>
    </section>
  );
}
