import { Button } from "@/components/ui/button";
import { SelectInput, TextInput } from "@/components/ui/field";
import { type KindName, kindNames } from "@/lib/kinds/index";
import type { PageContext } from "@/lib/routes/form-state";

export function MergeSearch({
  page: { locale, t },
  kind,
  words,
}: {
  page: PageContext;
  kind: KindName;
  words: string;
}) {
  return (
    <form
      method="get"
      action={`/${locale}/admin/merge`}
      className="flex max-w-wide flex-wrap items-end gap-x-6 gap-y-4"
    >
      <SelectInput
        id="kind"
        name="kind"
        label={t("work:merge.kind")}
        value={kind}
        choices={kindNames.map((name) => ({ value: name, label: t(`kinds:plural.${name}`) }))}
      />
      <TextInput id="words" name="words" label={t("work:merge.words")} value={words} />
      <Button second>{t("work:merge.search")}</Button>
    </form>
  );
}
