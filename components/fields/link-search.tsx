import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Option } from "@/lib/forms/field-model";
import type { ControlProps } from "./control";
import { chosenCity } from "./form-city";
import { useForm } from "./form-context";
import { SearchBox } from "./search-box";
import { useFormText } from "./use-form-text";
import { useLeaveSearch } from "./use-leave-search";
import { useLive } from "./use-live";
import { askSearch, useSearch } from "./use-search";

type Target = { id: string; label: string; lang?: string; beside?: string; isOwn: boolean };

const optionOf = ({ id, label, lang, beside }: Target): Option => ({
  ...{ value: id, label },
  ...(lang ? { lang } : {}),
  ...(beside ? { beside } : {}),
});

type SearchProps = Pick<ControlProps, "field" | "name"> & { initial: string; onChoose: (option: Option) => void };

export function LinkSearch({ field, name, initial, onChoose }: SearchProps) {
  const { searchAddress, locale } = useForm();
  const t = useFormText();
  const [text, setText] = useState(initial);
  const [city, setCity] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const isLive = useLive();
  const targets = (field.targets ?? []).map((target): [string, string] => ["to", target]);
  const more: [string, string][] = [["locale", locale], ["city", city], ...targets];
  const found = useSearch<Target>(searchAddress, more, isLive ? text : "");
  const { problem, taken, onLeave, forget } = useLeaveSearch<Target>({
    text,
    ask: (words) => askSearch(searchAddress, more, words),
    onOnly: (only) => {
      onChoose(optionOf(only));
      setText("");
    },
  });
  const write = (next: string) => {
    setCity(chosenCity(box.current));
    setText(next);
    forget();
  };
  return (
    <div ref={box}>
      <SearchBox
        id={name}
        name={`find.${name}`}
        label={t("searchFor", { what: field.label })}
        text={text}
        isLive={isLive}
        found={found?.found.map(optionOf) ?? null}
        total={found?.total ?? 0}
        onText={write}
        onChoose={onChoose}
        onLeave={onLeave}
        problem={problem}
        taken={taken}
        beside={
          !isLive && (
            <Button second name="intent" value="find">
              {t("find")}
            </Button>
          )
        }
      />
    </div>
  );
}
