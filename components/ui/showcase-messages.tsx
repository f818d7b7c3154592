import { Callout, DemoNote } from "./callout";
import { Details } from "./details";
import type { ShowcaseWords } from "./showcase-words";

export function ShowcaseMessages({ words }: { words: ShowcaseWords }) {
  return (
    <div className="space-y-8">
      <DemoNote text={words.demo} more={{ href: "#messages", label: words.details }} />
      <Callout title={words.archived}>{words.archivedWhy}</Callout>
      <Callout title={words.conflict} tone="strong">
        {words.conflictHelp}
      </Callout>
      <Details summary={words.details}>{words.sampleText}</Details>
      <Details summary={words.kind.practice} open>
        {words.sampleText}
      </Details>
    </div>
  );
}
