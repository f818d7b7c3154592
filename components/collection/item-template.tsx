import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

function ItemButton({ action, children }: { action: string; children: ReactNode }) {
  return (
    <button
      type="button"
      data-action={action}
      className="target underline decoration-thread underline-offset-4 hover:text-thread"
    >
      {children}
      <span className="sr-only" data-of />
    </button>
  );
}

/** A template that the script copies for each page. Its title is replaced by the record's row once that is loaded. */
export function ItemTemplate({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <template data-item-template="">
      <li>
        <div data-row>
          <p className="border-t border-rule py-4 font-read text-lead">
            {/* The script fills in the title, so the empty link is never shown. */}
            <a data-link href={`/${locale}`}>
              {t("collection:title")}
            </a>
          </p>
        </div>
        <div className="collected-note">
          <div className="no-print flex flex-wrap gap-x-6 gap-y-1 text-note">
            <ItemButton action="up">{t("collection:up")}</ItemButton>
            <ItemButton action="down">{t("collection:down")}</ItemButton>
            <ItemButton action="remove">{t("collection:remove")}</ItemButton>
          </div>
          <details className="no-print">
            <summary className="fold-sign plain-summary target text-note">
              {t("collection:note.label")}
              <span className="sr-only" data-of />
            </summary>
            <textarea rows={3} maxLength={1000} className="control max-w-measure" />
          </details>
          <p className="print-only" data-printed-note />
        </div>
      </li>
    </template>
  );
}
