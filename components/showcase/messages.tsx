import { Callout, DemoNote } from "@/components/ui/callout";
import { Details } from "@/components/ui/details";
import type { ShowcaseWords } from "./words";

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
