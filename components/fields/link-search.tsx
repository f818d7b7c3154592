import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Option } from "@/lib/forms/field-model";
import type { ControlProps } from "./control";
import { useForm } from "./form-context";
import { SearchBox } from "./search-box";
import { useFormText } from "./use-form-text";
import { useLive } from "./use-live";
import { useSearch } from "./use-search";

type Found = { id: string; label: string; lang?: string };

type SearchProps = Pick<ControlProps, "field" | "name"> & { initial: string; onChoose: (option: Option) => void };

export function LinkSearch({ field, name, initial, onChoose }: SearchProps) {
  const { searchAddress, locale } = useForm();
  const t = useFormText();
  const [text, setText] = useState(initial);
  const isLive = useLive();
  const targets = (field.targets ?? []).map((target): [string, string] => ["to", target]);
  const found = useSearch<Found>(searchAddress, [["locale", locale], ...targets], isLive ? text : "");
  return (
    <SearchBox
      id={name}
      name={`find.${name}`}
      label={t("searchFor", { what: field.label })}
      text={text}
      isLive={isLive}
      found={found?.map(({ id, label, lang }) => ({ value: id, label, ...(lang ? { lang } : {}) })) ?? null}
      onText={setText}
      onChoose={onChoose}
      beside={
        !isLive && (
          <Button second name="intent" value="find">
            {t("find")}
          </Button>
        )
      }
    />
  );
}
