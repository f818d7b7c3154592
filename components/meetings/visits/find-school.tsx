import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FoundTarget } from "@/lib/records/admin/search";

type Props = {
  locale: Locale;
  /** The page on which the search is. */
  here: string;
  words: string;
  found: FoundTarget[];
  /** Where a found school is sent, and what is sent with it. */
  action: string;
  hidden: Record<string, string>;
  button: string;
};

/** Finds a school of the directory; each result is a button. */
export function FindSchool({ locale, here, words, found, action, hidden, button }: Props) {
  const t = translator(locale);
  return (
    <>
      <form method="get" action={here} className="flex max-w-wide flex-wrap items-end gap-x-6 gap-y-4">
        <div className="min-w-0 grow">
          <TextInput id="school" name="school" type="search" label={t("visits:find.label")} value={words} />
        </div>
        <Button second>{t("visits:find.search")}</Button>
      </form>
      {words && found.length === 0 && <p>{t("visits:find.nothing")}</p>}
      {found.length > 0 && (
        <PostForm action={action} locale={locale} hidden={hidden} decides>
          <ul className="max-w-wide divide-y divide-rule border-y border-rule">
            {found.map(({ id, label, lang, beside }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
                <span className="min-w-0">
                  <span lang={lang}>{label}</span>
                  {beside && <span className="block text-note text-quiet">{beside}</span>}
                </span>
                <Button second name="school" value={id}>
                  {button}
                  <span className="sr-only">: {label}</span>
                </Button>
              </li>
            ))}
          </ul>
        </PostForm>
      )}
    </>
  );
}
