import { Button } from "@/components/ui/button";
import type { FormValues } from "@/lib/forms/form-values";

export type ConflictLine = {
  path: string;
  label: string;
  lang?: string | undefined;
  mine: string;
  theirs: string;
  suggested: "mine" | "theirs";
};

type Props = {
  action: string;
  hidden: Record<string, string>;
  /** Everything that was typed. */
  values: FormValues;
  lines: ConflictLine[];
  words: { mine: string; theirs: string; empty: string; save: string; same: string };
};

function Version({
  line,
  which,
  index,
  label,
  empty,
}: {
  line: ConflictLine;
  which: "mine" | "theirs";
  index: number;
  label: string;
  empty: string;
}) {
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
        <span className="block font-semibold">{label}</span>
        <span lang={line.lang} className="block whitespace-pre-wrap">
          {line[which] || empty}
        </span>
      </span>
    </label>
  );
}

/** Two people at once: both versions beside each other, a choice for each difference. Nothing typed is lost. */
export function ConflictForm({ action, hidden, values, lines, words }: Props) {
  return (
    <form method="post" action={action} className="space-y-8">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {Object.entries(values).flatMap(([name, value]) =>
        [value].flat().map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values of one name have nothing but their place
          <input key={`${name}.${index}`} type="hidden" name={name} value={one} />
        )),
      )}
      {lines.length === 0 && <p>{words.same}</p>}
      {lines.map((line, index) => (
        <fieldset key={line.path}>
          <legend className="font-read text-lead">{line.label}</legend>
          <div className="mt-2 grid gap-4 md:grid-cols-2">
            <Version line={line} which="mine" index={index} label={words.mine} empty={words.empty} />
            <Version line={line} which="theirs" index={index} label={words.theirs} empty={words.empty} />
          </div>
        </fieldset>
      ))}
      <Button name="intent" value="save">
        {words.save}
      </Button>
    </form>
  );
}
