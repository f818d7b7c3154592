import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Conflict, ConflictLine } from "@/lib/records/admin/conflict-lines";

type VersionProps = { locale: Locale; line: ConflictLine; which: "mine" | "theirs"; index: number };

function Version({ locale, line, which, index }: VersionProps) {
  const t = translator(locale);
  return (
    <label className="flex min-w-0 items-start gap-3 border-[1.5px] border-rule p-3 has-checked:border-thread">
      <input
        type="radio"
        name={`take.${index}`}
        value={which === "theirs" ? line.path : ""}
        defaultChecked={line.suggested === which}
        className="tick"
      />
      <span className="min-w-0">
        <span className="block font-semibold">{t(`admin:conflict.${which}`)}</span>
        <span lang={line.lang} className="block whitespace-pre-wrap">
          {line[which] || t("admin:conflict.empty")}
        </span>
      </span>
    </label>
  );
}

type Props = { locale: Locale; hidden: Record<string, string>; conflict: Conflict };

/** Shows both versions after two people saved at once, with a choice for each difference. Nothing typed is lost. */
export function ConflictForm({ locale, hidden, conflict: { lines, values } }: Props) {
  const t = translator(locale);
  return (
    <form method="post" action="/api/admin/records/save" className="space-y-8">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {Object.entries(values).flatMap(([name, value]) =>
        [value].flat().map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values with the same name differ only by position
          <input key={`${name}.${index}`} type="hidden" name={name} value={one} />
        )),
      )}
      {lines.length === 0 && <p>{t("admin:conflict.same")}</p>}
      {lines.map((line, index) => (
        <fieldset key={line.path}>
          <legend className="font-read text-lead">{line.label}</legend>
          <div className="mt-2 grid gap-4 md:grid-cols-2">
            <Version locale={locale} line={line} which="mine" index={index} />
            <Version locale={locale} line={line} which="theirs" index={index} />
          </div>
        </fieldset>
      ))}
      <Button name="intent" value="save">
        {t("admin:conflict.save")}
      </Button>
    </form>
  );
}
