import { CopyButton } from "@/components/ui/copy-button";
import { FactList } from "@/components/ui/fact-list";
import { Figures } from "@/components/ui/figures";
import { Prose } from "@/components/ui/prose";
import { Quote } from "@/components/ui/quote";
import { Timeline } from "@/components/ui/timeline";
import { VideoOnClick } from "@/components/ui/video-on-click";
import type { ShowcaseWords } from "./words";

export function ShowcaseText({ words }: { words: ShowcaseWords }) {
  const { sampleText, sampleTitle, point } = words;
  const html = `<p>${sampleText} <a href="#words">${sampleTitle}</a>.</p><ul><li>${point}</li><li>${point}</li></ul><ol><li>${point}</li></ol>`;
  return (
    <div className="space-y-10">
      <Prose html={html} />
      <Prose html="<p>Dopoledne v nové škole.</p>" lang="cs" note={words.fallback} />
      <FactList
        lines={[
          {
            label: words.where,
            value: [
              <a key="krnov" href="#words">
                Krnov
              </a>,
              "Barcelona",
            ],
          },
          { label: words.when, value: words.since },
          { label: words.optional, value: undefined },
        ]}
      />
      <Figures
        figures={[
          { value: "22", unit: words.schools, label: words.takePart, asOf: words.asOf, source: "Xarxa" },
          { value: "1 240", label: words.takePart, asOf: words.asOf, note: words.demo },
        ]}
      />
      <Quote text={words.quote} speaker={words.speaker} source="2025, 12" />
      <Timeline
        moments={[
          { key: "2019", when: "2019", dateTime: "2019", title: words.sampleTitle },
          { key: "since", when: words.since, title: words.sampleSummary, now: true },
        ]}
      />
      <VideoOnClick title={sampleTitle} href="#words" play={words.play} notice={words.playNotice} />
      <p>
        <CopyButton text={words.title} label={words.copy} done={words.copied} />
      </p>
    </div>
  );
}
