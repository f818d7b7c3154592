import type { Stretch } from "@/lib/translation/word-difference";

type Props = { stretches: Stretch[]; lang: string; added: string; removed: string };

/** Two texts as one: what was removed and added is said in words too, for those who do not see the lines. */
export function Difference({ stretches, lang, added, removed }: Props) {
  let at = 0;
  return (
    <p lang={lang} className="max-w-measure font-read break-words whitespace-pre-line">
      {stretches.map(({ kind, text }) => {
        const key = `${kind}-${at}`;
        at += text.length;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          <Mark key={key} className={kind === "added" ? "font-semibold" : "text-quiet"}>
            <span className="sr-only">{kind === "added" ? added : removed} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
