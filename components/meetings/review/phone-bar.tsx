import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** How many notes wait on this phone and how many arrived: always visible. Shown by `public/notes.js`. */
export function PhoneBar({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const words = {
    "data-waiting": t("review:phone.waiting", { notes: "#" }),
    "data-arrived": t("review:phone.arrived", { notes: "#" }),
    "data-arrived-at": t("review:phone.arrivedAt", { notes: "#", time: "##" }),
  };
  return (
    <section
      data-phone
      {...words}
      hidden
      aria-label={t("review:phone.label")}
      className="sticky bottom-0 border-t border-rule bg-paper py-3"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" data-count className="font-semibold tabular-nums" />
        <Button second type="button">
          {t("review:phone.send")}
        </Button>
      </div>
    </section>
  );
}

/** What a phone may do to notes, and how they leave it without a connection. */
export function PhoneHelp({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section data-phone-help hidden aria-labelledby="phone-help" className="space-y-3">
      <h2 id="phone-help" className="text-head">
        {t("review:phone.helpTitle")}
      </h2>
      <p className="max-w-measure">{t("review:phone.week")}</p>
      <p className="max-w-measure" data-storage="yes" hidden>
        {t("review:phone.kept")}
      </p>
      <p className="max-w-measure" data-storage="no" hidden>
        {t("review:phone.mayDelete")}
      </p>
      <p className="max-w-measure">{t("review:phone.waysOut")}</p>
      <Button second type="button">
        {t("review:phone.copy")}
      </Button>
      <p role="status" data-copied={t("review:phone.copied")} />
      <textarea data-text readOnly hidden rows={8} aria-label={t("review:phone.text")} className="control" />
    </section>
  );
}

/** How a note looks that is on the phone. */
export function PhoneNoteTemplate({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <template
      data-note-template
      data-kind-works-well={t("review:kind.worksWell")}
      data-kind-could-be-better={t("review:kind.couldBeBetter")}
      data-reach-host={t("review:reach.host")}
      data-reach-group={t("review:reach.group")}
      data-on-phone={t("review:phone.onPhone")}
      data-there-since={t("review:phone.thereSince", { time: "#" })}
      data-refused={t("review:phone.refused", { reason: "#" })}
      data-code-label={t("review:phone.codeLabel")}
    >
      <li className="border-s-2 border-thread ps-4">
        <p className="text-note text-quiet">
          <span data-about /> · <span data-state />
        </p>
        <p data-words className="words whitespace-pre-line font-read" />
        <div className="flex flex-wrap items-baseline gap-x-4">
          <button type="button" data-change className="target link-button">
            {t("review:own.change")}
          </button>
          <button type="button" data-remove className="target link-button">
            {t("review:own.remove")}
          </button>
          <button type="button" data-show-code className="target link-button">
            {t("review:phone.showCode")}
          </button>
        </div>
        <div data-code hidden className="w-full max-w-measure" />
      </li>
    </template>
  );
}
